-- $1 district  $2 members, or null for all
select member, language, addresses::text as addresses, preferences::text as preferences
from contact
where district = $1::text and ($2::text[] is null or member = any ($2::text[]))
order by member
