-- Whether readers can see more than at their last look. $1 district  $2 transaction id below which it was seen
select pg_snapshot_xmin(pg_current_snapshot())::text as xid, exists (
  select 1 from case_event
  where district = $1::text and xid >= $2::text::xid8 and xid < pg_snapshot_xmin(pg_current_snapshot())
) as moved
