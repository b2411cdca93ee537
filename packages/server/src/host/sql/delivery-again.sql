-- $1 id  $2 due at
with again as (
  update delivery
  set status = 'waiting', attempts = 0, planned_at = $2::bigint, due_at = $2::bigint, leased_until = null, settled_at = null, reason = null
  where id = $1::text and way <> 'inbox' and status in ('failed', 'no-address', 'no-way')
  returning 1
)
select count(*)::integer as count from again
