-- $1 districts  $2 cases, pair by pair
select state::text as state
from unnest($1::text[], $2::text[]) as wanted (district, case_id)
join case_file using (district, case_id)
