select id, district, case_id, name, media_type, bytes, uploaded_at, digest, personal from attachment
where district = $1::text and id = $2::text
