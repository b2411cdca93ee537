insert into personal_read (district, case_id, member, role, unit, fields, at)
values ($1::text, $2::text, $3::text, $4::text, $5::text, $6::text[], $7::bigint)
