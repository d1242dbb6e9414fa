select 'extension', quote_ident(e.extname), 'pg_extension'::regclass, e.oid, 0, null, null, null, jsonb_build_object(
  'schema', e.extnamespace::regnamespace::text,
  'version', e.extversion)
from pg_extension e
