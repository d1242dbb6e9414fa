-- Functions, procedures, aggregates; not the constructors of range types, which depend on them internally.
select case p.prokind when 'p' then 'procedure' when 'a' then 'aggregate' else 'function' end, p.oid::regprocedure::text,
  'pg_proc'::regclass, p.oid, 0, p.proowner, 'f', p.proacl, jsonb_build_object(
    'definition', case when p.prokind <> 'a' then pg_get_functiondef(p.oid) else format(
      '(%s) parallel %s %s %s %s sfunc %s %s %s final %s %s %s combine %s %s %s msfunc %s %s %s minv %s mfinal %s %s %s sort %s init %L %L',
      pg_get_function_arguments(p.oid), p.proparallel, g.aggkind, p.prorettype::regtype, g.aggnumdirectargs,
      g.aggtransfn, g.aggtranstype::regtype, g.aggtransspace, g.aggfinalfn, g.aggfinalextra, g.aggfinalmodify,
      g.aggcombinefn, g.aggserialfn, g.aggdeserialfn, g.aggmtransfn, g.aggmtranstype::regtype, g.aggmtransspace,
      g.aggminvtransfn, g.aggmfinalfn, g.aggmfinalextra, g.aggmfinalmodify,
      g.aggsortop::regoperator, g.agginitval, g.aggminitval) end)
from pg_proc p
  join schemas n on n.oid = p.pronamespace
  left join pg_aggregate g on g.aggfnoid = p.oid
where not exists (
  select from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype in ('e', 'i'))
