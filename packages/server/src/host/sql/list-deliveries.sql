-- $1 district  $2 case
select d.district, d.case_id, d.id, d.message, d.topic, d.role, d.unit, d.way, d.recipient, d.facts::text as facts, d.status, d.bundle,
  d.planned_at, d.due_at, d.attempts, d.settled_at, d.reason, d.read_at, d.position
from delivery d
where d.district = $1::text and d.case_id = $2::text
order by d.planned_at, d.position
