-- Puts a message back for later, and those of its case behind it back at once: they wait for it anyway.
-- $1 district  $2 case  $3 version  $4 ordinal  $5 wait, ms of the database's clock
update case_message
set attempts = attempts + case when (version, ordinal) = ($3::integer, $4::integer) then 1 else 0 end,
  ready_at = case when (version, ordinal) = ($3::integer, $4::integer)
    then now() + $5::double precision * interval '1 millisecond' else now() end
where district = $1::text and case_id = $2::text
