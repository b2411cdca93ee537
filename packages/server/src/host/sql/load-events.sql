-- $1 district  $2 case  $3 after this number
select event::text as event from case_event where district = $1::text and case_id = $2::text and seq > $3::integer order by seq
