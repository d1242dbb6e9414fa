-- Each operator: name, left and right operand, result, commutator, negator, function.
with named (oid, name) as (
  select t.oid, case when n.nspname = 'pg_catalog' then '' else n.nspname || '.' end || t.typname
  from pg_type t join pg_namespace n on n.oid = t.typnamespace
)
select concat_ws(E'\t',
  o.oprname,
  coalesce(l.name, ''),
  r.name,
  result.name,
  coalesce((select oprname from pg_operator where oid = o.oprcom), ''),
  coalesce((select oprname from pg_operator where oid = o.oprnegate), ''),
  p.proname)
from pg_operator o
left join named l on l.oid = o.oprleft
join named r on r.oid = o.oprright
join named result on result.oid = o.oprresult
join pg_proc p on p.oid = o.oprcode
where o.oid < 16384
