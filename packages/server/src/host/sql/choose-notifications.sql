-- $1 district  $2 member  $3 preferences
insert into contact (district, member, preferences) values ($1::text, $2::text, $3::json)
on conflict (district, member) do update set preferences = excluded.preferences
