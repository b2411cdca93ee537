-- $1 district  $2 members  $3 languages  $4 addresses
insert into contact (district, member, language, addresses)
select $1::text, c.member, c.language, c.addresses::json
from unnest($2::text[], $3::text[], $4::text[]) as c (member, language, addresses)
on conflict (district, member) do update set language = excluded.language, addresses = excluded.addresses
