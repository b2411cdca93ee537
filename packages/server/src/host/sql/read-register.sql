-- Rungs that fired in a span of time, of cases somebody may see, with the case as it stands.
-- $1 district  $2 from, ms  $3 to, ms (exclusive)  $4 reach  $5 measure or null  $6 $7 $8 after: at, case, number  $9 at most
--
-- The measure is looked for in the text: json functions refuse an event that holds U+0000 anywhere, and a quotation mark inside a value
-- stands behind a backslash, so no value can look like this.
select e.case_id, e.event::text as event, f.state::text as state
from case_event e
join case_file f on f.district = e.district and f.case_id = e.case_id
where e.district = $1::text and e.type = 'rung-fired' and e.at >= $2::bigint and e.at < $3::bigint
  and (e.at, e.case_id, e.seq) > ($6::bigint, $7::text, $8::integer)
  and f.reach && $4::text[]
  and ($5::text is null or strpos(e.event::text, '"measure":"' || $5::text || '"') > 0)
order by e.at, e.case_id, e.seq
limit $9::integer
