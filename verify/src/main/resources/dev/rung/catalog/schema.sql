select 'schema', quote_ident(n.nspname), 'pg_namespace'::regclass::oid, n.oid, 0, n.nspowner, 'n'::"char", n.nspacl, '{}'::jsonb
from schemas n
