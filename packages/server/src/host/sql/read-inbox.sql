-- $1 district  $2 recipients  $3 ids  $4 the newest of all that are meant  $5 at
with upto as (
  select planned_at, position from delivery
  where district = $1::text and id = $4::text and recipient = any ($2::text[]) and way = 'inbox'
), marked as (
  update delivery d
  set read_at = $5::bigint
  where d.district = $1::text and d.recipient = any ($2::text[]) and d.way = 'inbox' and d.read_at is null
    and (d.id = any ($3::text[]) or (d.planned_at, d.position) <= (select planned_at, position from upto))
  returning 1
)
select count(*)::integer as count from marked
