-- $1 district  $2 cases  $3 ids  $4 status  $5 settled at  $6 due at, of one that waits  $7 reason
update delivery d
set status = $4::text, attempts = d.attempts + 1, leased_until = null, reason = $7::text,
  settled_at = case when $4::text = 'waiting' then null else $5::bigint end,
  due_at = coalesce($6::bigint, d.due_at)
from unnest($2::text[], $3::text[]) as s (case_id, id)
where d.district = $1::text and d.case_id = s.case_id and d.id = s.id and d.status = 'waiting'
