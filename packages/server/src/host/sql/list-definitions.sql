-- $1 district, or null for all
select district, revision, document::text as document, digest, published_at from definition
where $1::text is null or district = $1::text
order by district, revision
