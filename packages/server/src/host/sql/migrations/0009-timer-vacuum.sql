-- A timer that fired leaves dead entries at the very front of the index of what is due, and each look for what is due walks past them
-- until the table is vacuumed. By itself PostgreSQL waits until a fifth of a table is dead, so that the more timers wait, the further
-- the walk: with a million waiting and 100,000 fired, a look read 590 pages instead of 4. Vacuumed at one in a hundred it stays short,
-- and the index each time: by itself PostgreSQL passes over the indexes where few pages of the table have dead rows.
alter table case_timer set (autovacuum_vacuum_threshold = 1000, autovacuum_vacuum_scale_factor = 0.01, vacuum_index_cleanup = on);
