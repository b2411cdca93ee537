-- $1 district  $2 case  $3 version  $4 ordinal
delete from case_message where district = $1::text and case_id = $2::text and version = $3::integer and ordinal = $4::integer
