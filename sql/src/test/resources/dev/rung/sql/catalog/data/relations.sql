-- Each table and view: name, schema, kind, columns with their types; those that are never null with a `!`.
with named (oid, name) as (
  select t.oid, case when n.nspname = 'pg_catalog' then '' else n.nspname || '.' end || t.typname
  from pg_type t join pg_namespace n on n.oid = t.typnamespace
)
select concat_ws(E'\t',
  c.relname,
  case when n.nspname = 'pg_catalog' then '' else n.nspname end,
  c.relkind,
  (select string_agg(a.attname || ' ' || named.name || case when a.attnotnull then '!' else '' end, ',' order by a.attnum)
   from pg_attribute a join named on named.oid = a.atttypid
   where a.attrelid = c.oid and a.attnum > 0))
from pg_class c join pg_namespace n on n.oid = c.relnamespace
where c.oid < 16384 and c.relkind in ('r', 'v') and n.nspname in ('pg_catalog', 'information_schema')
