-- Events whose transaction ids lie ahead of this database's came with a logical dump (pg_dump keeps the ids, a new cluster starts
-- counting afresh). Readers wait for such ids, so they become the frozen transaction 2; `position` keeps their order.
-- $1 the setting that counts feeds
with rebased as (
  update case_event set xid = '2'
  where xid >= pg_snapshot_xmax(pg_current_snapshot())
)
insert into setting (key, value) values ($1::text, '2')
on conflict (key) do update set value = (setting.value::integer + 1)::text
