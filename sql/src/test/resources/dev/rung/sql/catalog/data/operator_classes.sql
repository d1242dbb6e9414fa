-- Each operator class: name, access method, input type, family, whether it is the default.
with named (oid, name) as (
  select t.oid, case when n.nspname = 'pg_catalog' then '' else n.nspname || '.' end || t.typname
  from pg_type t join pg_namespace n on n.oid = t.typnamespace
)
select concat_ws(E'\t', c.opcname, m.amname, named.name, f.opfname, case when c.opcdefault then 'default' else '' end)
from pg_opclass c
join pg_am m on m.oid = c.opcmethod
join pg_opfamily f on f.oid = c.opcfamily
join named on named.oid = c.opcintype
where c.oid < 16384
