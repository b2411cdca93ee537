select district, case_id, key, due, generation from case_timer where district = $1::text and case_id = $2::text order by due, key
