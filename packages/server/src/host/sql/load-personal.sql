select key, field, mark, value::text as value, salt from personal_value where district = $1::text and case_id = $2::text order by key
