-- Whether any district has events of transaction ids this database has not reached yet. One probe of the feed's index for each
-- district, found by skipping from one to the next; a scan would read every event at every start.
with recursive places as (
  (select district from case_event order by district limit 1)
  union all
  select (select e.district from case_event e where e.district > p.district order by e.district limit 1)
  from places p where p.district is not null
)
select coalesce(bool_or(exists (
  select 1 from case_event e where e.district = p.district and e.xid >= pg_snapshot_xmax(pg_current_snapshot())
)), false) as ahead
from places p
