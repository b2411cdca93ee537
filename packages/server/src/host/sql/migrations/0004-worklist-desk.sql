-- What lies on a desk: the open cases whose move it is, by post (role@unit, or *@unit for whoever is in the unit). A post high up may see the
-- whole city and has little of it to move itself; its own list, and how long it is, were looked for through everybody's.
alter table case_file add column movers text[] not null default '{}';
-- Rows from before lie on the desk of the post that is responsible, until their case's next step says more.
update case_file set movers = array[coalesce(responsible_role, '*') || '@' || responsible_unit] where closed_at is null;
-- Without a pending list: every look at a desk would read through it, four hundred pages in a busy city, and steps cost no less with one.
create index case_file_movers on case_file using gin (movers) with (fastupdate = off);
alter table case_file alter column movers set statistics 1000;
-- Few cases are held at a time.
create index case_file_held on case_file (district, list_order, case_id) where held;
