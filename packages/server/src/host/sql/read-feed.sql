-- Events after a cursor, in the order every reader sees. $1 district  $2 $3 cursor: transaction id, position  $4 at most
--
-- Transaction ids below pg_snapshot_xmin belong to transactions that are over, so nothing can appear among the rows shown here
-- later on; rows of younger ones wait until every older one is over. A transaction left open therefore delays the feed (and only
-- the feed); it never makes it skip.
select e.xid::text as xid, e.position, e.case_id, e.seq, e.type, e.at, c.reach
from case_event e
join case_file c on c.district = e.district and c.case_id = e.case_id
where e.district = $1::text
  and (e.xid, e.position) > ($2::text::xid8, $3::bigint)
  and e.xid < pg_snapshot_xmin(pg_current_snapshot())
order by e.xid, e.position
limit $4::integer
