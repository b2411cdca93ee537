select state::text as state from case_file where district = $1::text and case_id = $2::text
