select 'access method', quote_ident(a.amname), 'pg_am'::regclass, a.oid, 0, null, null, null, jsonb_build_object(
  'definition', format('%s %s', a.amtype, a.amhandler))
from pg_am a
where a.oid >= 16384
