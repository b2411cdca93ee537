-- Leases due timers to one process. $1 due by, ms  $2 at most  $3 lease, ms of the database's clock
with due as (
  select district, case_id, key from case_timer
  where due <= $1::bigint and (leased_until is null or leased_until < now())
  order by due
  limit $2::integer
  for update skip locked
)
update case_timer t
set leased_until = now() + $3::double precision * interval '1 millisecond'
from due d
where t.district = d.district and t.case_id = d.case_id and t.key = d.key
returning t.district, t.case_id, t.key, t.due, t.generation
