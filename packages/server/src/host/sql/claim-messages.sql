-- Takes messages to deliver: the first waiting one of each case that is ready, and those of the same case behind it.
-- $1 at most  $2 lease, ms of the database's clock
--
-- Order within a case: only the head of a case's queue is claimed under a lock, and nobody looks behind a head that is locked or
-- whose time has not come. So one process holds a case's messages, and a message that failed keeps those behind it waiting.
-- What was claimed by a process that died is ready again when its time comes; nothing marks it but that time.
with head as (
  select m.district, m.case_id from case_message m
  where m.ready_at <= now()
    and not exists (
      select 1 from case_message e
      where e.district = m.district and e.case_id = m.case_id and (e.version, e.ordinal) < (m.version, m.ordinal)
    )
  order by m.ready_at
  limit $1::integer
  for update skip locked
), batch as (
  -- Heads first, then everybody's second …: whatever the limit cuts off, what is left of a case is a front part of its queue.
  select b.district, b.case_id, b.version, b.ordinal
  from head h
  cross join lateral (
    select q.district, q.case_id, q.version, q.ordinal, row_number() over (order by q.version, q.ordinal) as place
    from case_message q
    where q.district = h.district and q.case_id = h.case_id
    order by q.version, q.ordinal
    limit 16
  ) b
  order by b.place
  limit $1::integer
)
update case_message m
set ready_at = now() + $2::double precision * interval '1 millisecond'
from batch b
where m.district = b.district and m.case_id = b.case_id and m.version = b.version and m.ordinal = b.ordinal
returning m.district, m.case_id, m.version, m.ordinal, m.effect::text as effect, m.facts::text as facts, m.attempts
