-- $1 district  $2 recipients  $3 most
select count(*)::integer as count from (
  select 1 from delivery
  where district = $1::text and recipient = any ($2::text[]) and way = 'inbox' and read_at is null
  limit $3::integer
) unread
