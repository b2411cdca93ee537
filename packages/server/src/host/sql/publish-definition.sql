insert into definition (district, revision, document, digest, published_at)
values ($1::text, $2::integer, $3::json, $4::text, $5::bigint)
on conflict (district, revision) do nothing
returning 1 as published
