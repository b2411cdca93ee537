-- Everything below this transaction id has been seen by whoever starts here; everything else comes.
select pg_snapshot_xmin(pg_current_snapshot())::text as xid
