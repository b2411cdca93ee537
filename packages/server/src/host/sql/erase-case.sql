-- Removes what can tell who a case's people are. $1 district  $2 case
--
-- By contract answers and messages hold no personal value; they are emptied all the same, because an erasure that trusts every
-- caller is none. The answer's key stays, so that a late repeat of the request cannot run the command again: with its digest gone
-- the repeat is refused as another request. (The digest covers the request's body, so a guess at a value could be tested on it.)
-- The rows' old versions are removed by vacuum, and the write-ahead log with its retention.
with erased_values as (
  delete from personal_value where district = $1::text and case_id = $2::text returning 1
), erased_attachments as (
  delete from attachment where district = $1::text and case_id = $2::text and personal <> 'none' returning 1
), emptied_answers as (
  update answered_request set request_digest = '', body = '{}'
  where district = $1::text and case_id = $2::text and (request_digest <> '' or body <> '{}')
), emptied_messages as (
  update case_message set facts = '{}'
  where district = $1::text and case_id = $2::text
), emptied_deliveries as (
  -- The number stays: it is what a message that is still to be sent says.
  update delivery set facts = json_build_object('number', facts->'number')
  where district = $1::text and case_id = $2::text
)
select (select count(*)::integer from erased_values) as "values", (select count(*)::integer from erased_attachments) as attachments
