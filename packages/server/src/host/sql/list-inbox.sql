-- $1 district  $2 recipients  $3 $4 after this place (planned at, position)  $5 at most
-- Each recipient's newest are read from the index, then put together.
select d.district, d.case_id, d.id, d.message, d.topic, d.role, d.unit, d.way, d.recipient, d.facts::text as facts, d.status, d.bundle,
  d.planned_at, d.due_at, d.attempts, d.settled_at, d.reason, d.read_at, d.position
from unnest($2::text[]) as r (recipient)
cross join lateral (
  select * from delivery i
  where i.district = $1::text and i.recipient = r.recipient and i.way = 'inbox'
    and (i.planned_at, i.position) < ($3::bigint, $4::bigint)
  order by i.planned_at desc, i.position desc
  limit $5::integer
) d
order by d.planned_at desc, d.position desc
limit $5::integer
