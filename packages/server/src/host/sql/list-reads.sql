select district, case_id, member, role, unit, fields, at from personal_read
where district = $1::text and case_id = $2::text order by at, id
