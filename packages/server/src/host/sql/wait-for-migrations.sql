-- Held until the transaction ends: processes that start together change the schema one after another.
-- The number is "gridloop" in hexadecimal ASCII, so that nobody else's advisory lock is likely to be the same.
select pg_advisory_xact_lock(7454136213288480624::bigint)
