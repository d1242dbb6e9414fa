select 'operator', o.oid::regoperator::text, 'pg_operator'::regclass, o.oid, 0, o.oprowner, null, null, jsonb_build_object(
  'definition', format('%s commutator %s negator %s restrict %s join %s hashes %s merges %s', o.oprcode::regprocedure,
    o.oprcom::regoperator, o.oprnegate::regoperator, o.oprrest, o.oprjoin, o.oprcanhash, o.oprcanmerge))
from pg_operator o join schemas n on n.oid = o.oprnamespace
where o.oprcode <> 0
union all
select 'operator family', m.amname || ' ' || n.prefix || quote_ident(f.opfname), 'pg_opfamily'::regclass, f.oid, 0, f.opfowner,
  null, null, jsonb_build_object(
    'operators', (
      select string_agg(x, ', ' order by x collate "C")
      from (select format('%s %s %s', amopstrategy, amopopr::regoperator, amoppurpose) from pg_amop where amopfamily = f.oid) y(x)),
    'functions', (
      select string_agg(x, ', ' order by x collate "C")
      from (select format('%s %s', amprocnum, amproc::regprocedure) from pg_amproc where amprocfamily = f.oid) y(x)))
from pg_opfamily f
  join schemas n on n.oid = f.opfnamespace
  join pg_am m on m.oid = f.opfmethod
union all
select 'operator class', m.amname || ' ' || n.prefix || quote_ident(c.opcname), 'pg_opclass'::regclass, c.oid, 0, c.opcowner,
  null, null, jsonb_build_object('definition', format('for %s default %s storage %s family %s.%s', c.opcintype::regtype,
    c.opcdefault, c.opckeytype::regtype, f.opfnamespace::regnamespace, f.opfname))
from pg_opclass c
  join schemas n on n.oid = c.opcnamespace
  join pg_am m on m.oid = c.opcmethod
  join pg_opfamily f on f.oid = c.opcfamily
