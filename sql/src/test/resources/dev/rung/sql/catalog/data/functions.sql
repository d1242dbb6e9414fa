-- Each routine: name, schema; kind, volatility, whether it is strict, gives a set, and is an ordered-set aggregate; types of its arguments,
-- type of each further argument, how many have a default, result, names of the arguments, columns that it gives.
with named (oid, name) as (
  select t.oid, case when n.nspname = 'pg_catalog' then '' else n.nspname || '.' end || t.typname
  from pg_type t join pg_namespace n on n.oid = t.typnamespace
)
select concat_ws(E'\t',
  p.proname,
  case when n.nspname = 'pg_catalog' then '' else n.nspname end,
  concat(p.prokind, p.provolatile, case when p.proisstrict then 's' else '-' end, case when p.proretset then 'r' else '-' end,
    case when (select aggkind from pg_aggregate where aggfnoid = p.oid) in ('o', 'h') then 'o' else '-' end),
  (select coalesce(string_agg(name, ' ' order by number), '')
   from unnest(p.proargtypes) with ordinality argument (oid, number) join named using (oid)),
  coalesce((select name from named where oid = p.provariadic), ''),
  coalesce(nullif(p.pronargdefaults, 0)::text, ''),
  (select name from named where oid = p.prorettype),
  coalesce((select string_agg(name, ',' order by number)
   from unnest(p.proargnames) with ordinality argument (name, number)
   where coalesce(p.proargmodes[number], 'i') in ('i', 'b', 'v')
   having string_agg(name, '') <> ''), ''),
  coalesce((select string_agg(coalesce(p.proargnames[number], '') || ' ' || name, ',' order by number)
   from unnest(p.proallargtypes) with ordinality argument (oid, number) join named using (oid)
   where p.proargmodes[number] in ('o', 'b', 't')), ''))
from pg_proc p join pg_namespace n on n.oid = p.pronamespace
where p.oid < 16384
