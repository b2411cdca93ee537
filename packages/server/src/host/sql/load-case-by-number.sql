select state::text as state from case_file where district = $1::text and number = $2::text
