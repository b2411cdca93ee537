-- $1 uploaded before
with gone as (delete from attachment where case_id is null and uploaded_at < $1::bigint returning 1)
select count(*)::integer as count from gone
