-- Of tables and domains. NOT NULL is a property of its column.
select 'constraint', coalesce(r.name, t.name) || '.' || quote_ident(k.conname), 'pg_constraint'::regclass, k.oid, 0,
  null, null, null, jsonb_build_object('definition', pg_get_constraintdef(k.oid))
from pg_constraint k
  left join relations r on r.oid = k.conrelid
  left join types t on t.oid = k.contypid
where coalesce(r.oid, t.oid) is not null and k.contype in ('c', 'f', 'p', 'u', 'x')
  and (k.contype <> 'f' or k.conparentid = 0) and (k.contype <> 'c' or k.conislocal)
