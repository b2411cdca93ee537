-- Why a commit wrote nothing: the answer given under its key before, and the version the case has now.
-- $1 district  $2 case  $3 idempotency key
select
  (select version from case_file where district = $1::text and case_id = $2::text) as version,
  a.key, a.request_digest, a.status, a.body
from (select 1) as one
left join answered_request a on a.district = $1::text and a.key = $3::text
