select 'collation', n.prefix || quote_ident(c.collname), 'pg_collation'::regclass, c.oid, 0, c.collowner, null, null,
  jsonb_build_object('definition', (to_jsonb(c) - '{oid,collname,collnamespace,collowner,collversion}'::text[])::text)
from pg_collation c join schemas n on n.oid = c.collnamespace
