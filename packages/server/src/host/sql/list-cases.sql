-- $1 district  $2 after this id  $3 at most
select case_id from case_file where district = $1::text and case_id > $2::text order by case_id limit $3::integer
