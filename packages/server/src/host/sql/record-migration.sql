insert into gridloop_migration (number, name, digest) values ($1::integer, $2::text, $3::text)
