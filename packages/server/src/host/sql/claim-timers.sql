-- Leases due timers to one process. $1 due by, ms  $2 at most  $3 lease, ms of the database's clock
--
-- Ways considered, timers leased per second by eight claimers over 100,000 due ones (benchmarks/step/bench-claim.mjs; PostgreSQL 18,
-- two busy cores, fsync on):
--   64 at a time, as it is        9,900
--   256 at a time                17,900   but one process then holds what another could be answering; callers say how many
--   64, waiting for locks         7,900   claimers queue for the same rows, and find most of them leased
--   one at a time                 1,000   a flush to disk for each
--   one at a time, no lock          700   and four in ten were leased twice
-- The lease is a time on the row, not a lock held: a process may be killed or its connection cut without anything to clean up, and
-- the step is committed on another connection. It only spares work: that a timer fires once is up to the commit, which checks the
-- case's version and the timer's generation.
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
