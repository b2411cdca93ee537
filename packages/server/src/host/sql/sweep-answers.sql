-- $1 given before
with gone as (delete from answered_request where at < $1::bigint returning 1)
select count(*)::integer as count from gone
