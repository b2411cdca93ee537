-- Leases bundles of deliveries that are due. $1 due by, ms  $2 at most  $3 lease, ms of the database's clock
--
-- Only the first row of a bundle is locked, and whoever holds it takes the bundle: nobody looks behind a first row that is locked or
-- leased. Claiming names the bundle after its first row. So a digest that was claimed once keeps what it held when it is claimed again
-- after a crash, and what was added for the same hour too late for it is a bundle of its own.
with head as (
  select d.district, d.recipient, d.way, d.bundle, d.id from delivery d
  where d.status = 'waiting' and d.due_at <= $1::bigint and (d.leased_until is null or d.leased_until < now())
    and not exists (
      select 1 from delivery e
      where e.status = 'waiting' and e.district = d.district and e.recipient = d.recipient and e.way = d.way and e.bundle = d.bundle
        and e.position < d.position
    )
  order by d.due_at
  limit $2::integer
  for update skip locked
)
update delivery d
set leased_until = now() + $3::double precision * interval '1 millisecond', bundle = h.id
from head h
where d.status = 'waiting' and d.district = h.district and d.recipient = h.recipient and d.way = h.way and d.bundle = h.bundle
returning d.district, d.case_id, d.id, d.message, d.topic, d.role, d.unit, d.way, d.recipient, d.facts::text as facts, d.status, d.bundle,
  d.planned_at, d.due_at, d.attempts, d.settled_at, d.reason, d.read_at, d.position
