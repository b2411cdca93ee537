insert into attachment (district, id, case_id, name, media_type, bytes, uploaded_at, digest, personal)
values ($1::text, $2::text, $3::text, $4::text, $5::text, $6::bytea, $7::bigint, $8::text, $9::text)
