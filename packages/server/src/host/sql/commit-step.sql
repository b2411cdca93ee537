-- One step of one case: state, row, events, timers, messages, personal values, attachments and the answer, or nothing at all.
--
-- $1 district  $2 case  $3 expected version (0 opens)  $4 new version  $5 state
-- $6…$24 the row: number, item, class, channel, stage, step, responsible unit, responsible role, due, late, urgent, held, opened,
--        changed, closed, reach, search, tracking digest, list order
-- $25…$27 events: type[], at[], event[]              $28…$30 timers set: key[], due[], generation[]
-- $31 timers gone: key[]                             $32 $33 the fired timer: key, generation
-- $34 $45 messages: effect[], facts[]                $35…$39 personal values: key[], field[], mark[], value[], salt[]
-- $46…$51 the row, too: place unit, address, summary, returns, movers, glance
-- $40 attachments: id[]                              $41…$44 the answer: key, request digest, status, body
--
-- How it holds at READ COMMITTED:
--   * `current` locks the case. A second commit of the same version waits here, is evaluated again on the new row once the first
--     is through, finds another version and writes nothing.
--   * `answered` claims the idempotency key. A second commit with it waits on the unique index, then gets no row and writes nothing.
--   * An opening has no row to lock: the insert of `opened` fails on its key (23505) when two open at once, and takes all with it.
--   * Every other part reads `go`, so it runs only after, and only if, all guards let the step pass. Parts of one statement see the
--     same snapshot and none touches a row another one touches.
-- Why a guard failed is looked up afterwards (commit-verdict.sql), on a snapshot that is newer than the wait.
--
-- Ways considered, rates beside this one at 8 and 16 clients (bench-step.mjs --alternatives in benchmarks/step; PostgreSQL 18, fsync on,
-- two busy cores; differences below a tenth are noise there):
--   nine statements in a transaction      0.68  0.60   a round trip each, with the case locked meanwhile
--   pg_notify in this statement           0.47  0.33   one lock of the whole cluster is held over each flush to disk, so commits no
--                                                      longer share one; the process tells others afterwards instead (changes.ts)
--   jsonb columns                         0.90  0.85   refuses U+0000, rewrites numbers, and costs a parse into its form
--   text columns                          1.06  0.94   no different; json lets people query what lies there
--   no lock before the update             1.00  0.97   and in a race the answer would be written without its step
--   without the index on reach            0.99  0.88   so it costs nothing that can be seen, and lists need it
--   pages half full, values uncompressed  1.07  0.93   no different, and more disk
with current as (
  select 1 from case_file
  where $3::integer > 0 and district = $1::text and case_id = $2::text and version = $3::integer
  for update
), passed as (
  select 1
  where case
      when $3::integer = 0 then not exists (select 1 from case_file where district = $1::text and case_id = $2::text)
      else exists (select 1 from current)
    end
    and ($32::text is null or exists (
      select 1 from case_timer where district = $1::text and case_id = $2::text and key = $32::text and generation = $33::integer
    ))
), answered as (
  insert into answered_request (district, key, case_id, request_digest, status, body, at)
  select $1::text, $41::text, $2::text, $42::text, $43::integer, $44::text, $19::bigint
  from passed where $41::text is not null
  on conflict (district, key) do nothing
  returning 1
), go as (
  select 1 from passed where $41::text is null or exists (select 1 from answered)
), opened as (
  insert into case_file (
    district, case_id, version, state, number, item, class, channel, stage, step, responsible_unit, responsible_role, due_at,
    late, urgent, held, opened_at, changed_at, closed_at, reach, search, tracking_digest, list_order,
    place_unit, address, summary, returns, movers, glance
  )
  select
    $1::text, $2::text, $4::integer, $5::json, $6::text, $7::text, $8::text, $9::text, $10::text, $11::text, $12::text, $13::text,
    $14::bigint, $15::boolean, $16::boolean, $17::boolean, $18::bigint, $19::bigint, $20::bigint, $21::text[], $22::text, $23::text,
    $24::bigint, $46::text, $47::text, $48::text, $49::integer, $50::text[], $51::json
  from go where $3::integer = 0
), advanced as (
  update case_file
  set version = $4::integer, state = $5::json, number = $6::text, item = $7::text, class = $8::text, channel = $9::text,
    stage = $10::text, step = $11::text, responsible_unit = $12::text, responsible_role = $13::text, due_at = $14::bigint,
    late = $15::boolean, urgent = $16::boolean, held = $17::boolean, opened_at = $18::bigint, changed_at = $19::bigint,
    closed_at = $20::bigint, reach = $21::text[], search = $22::text, tracking_digest = $23::text, list_order = $24::bigint,
    place_unit = $46::text, address = $47::text, summary = $48::text, returns = $49::integer,
    movers = $50::text[], glance = $51::json
  from go
  where $3::integer > 0 and district = $1::text and case_id = $2::text
), happened as (
  insert into case_event (district, case_id, seq, type, at, event)
  select $1::text, $2::text, $3::integer + e.place::integer, e.type, e.at, e.event::json
  from go, unnest($25::text[], $26::bigint[], $27::text[]) with ordinality as e (type, at, event, place)
  order by e.place
), gone as (
  delete from case_timer using go
  where district = $1::text and case_id = $2::text and key = any ($31::text[])
), set as (
  insert into case_timer (district, case_id, key, due, generation)
  select $1::text, $2::text, t.key, t.due, t.generation
  from go, unnest($28::text[], $29::bigint[], $30::integer[]) as t (key, due, generation)
  on conflict (district, case_id, key) do update
  set due = excluded.due, generation = excluded.generation, leased_until = null
), told as (
  insert into case_message (district, case_id, version, ordinal, effect, facts)
  select $1::text, $2::text, $4::integer, m.place::integer, m.effect::json, m.facts::json
  from go, unnest($34::text[], $45::text[]) with ordinality as m (effect, facts, place)
), kept as (
  insert into personal_value (district, case_id, key, field, mark, value, salt)
  select $1::text, $2::text, p.key, p.field, p.mark, p.value::json, p.salt
  from go, unnest($35::text[], $36::text[], $37::text[], $38::text[], $39::text[]) as p (key, field, mark, value, salt)
  on conflict (district, case_id, key) do update
  set field = excluded.field, mark = excluded.mark, value = excluded.value, salt = excluded.salt
), attached as (
  update attachment set case_id = $2::text
  from go
  where district = $1::text and id = any ($40::text[]) and case_id is null
)
select count(*)::integer as written from go
