-- Each cast: source, target, when it is taken and how it is done, the function that does it.
with named (oid, name) as (
  select t.oid, case when n.nspname = 'pg_catalog' then '' else n.nspname || '.' end || t.typname
  from pg_type t join pg_namespace n on n.oid = t.typnamespace
)
select concat_ws(E'\t', source.name, target.name, concat(c.castcontext, c.castmethod), coalesce(p.proname, ''))
from pg_cast c
join named source on source.oid = c.castsource
join named target on target.oid = c.casttarget
left join pg_proc p on p.oid = c.castfunc
where c.oid < 16384
