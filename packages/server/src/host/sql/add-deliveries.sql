-- Adds deliveries that are not there yet, in the order given. $1… one array for each column
with added as (
  insert into delivery (
    district, case_id, id, message, topic, role, unit, way, recipient, facts, status, bundle, planned_at, due_at, settled_at, reason
  )
  select a.district, a.case_id, a.id, a.message, a.topic, a.role, a.unit, a.way, a.recipient, a.facts::json, a.status, a.bundle,
    a.planned_at, a.due_at, case when a.status = 'waiting' then null else a.planned_at end, a.reason
  from unnest(
    $1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[], $10::text[], $11::text[],
    $12::text[], $13::bigint[], $14::bigint[], $15::text[]
  ) with ordinality as a (
    district, case_id, id, message, topic, role, unit, way, recipient, facts, status, bundle, planned_at, due_at, reason, place
  )
  order by a.place
  on conflict do nothing
  returning 1
)
select count(*)::integer as count from added
