select number, name, digest from gridloop_migration order by number
