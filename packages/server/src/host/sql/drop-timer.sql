-- $1 district  $2 case  $3 key  $4 generation: a timer set anew in the meantime stays
delete from case_timer where district = $1::text and case_id = $2::text and key = $3::text and generation = $4::integer
