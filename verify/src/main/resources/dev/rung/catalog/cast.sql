-- Object ids below 16384 (FirstNormalObjectId) are PostgreSQL's own; a range brings a cast of its own.
select 'cast', c.castsource::regtype || ' as ' || c.casttarget::regtype, 'pg_cast'::regclass, c.oid, 0, null, null, null,
  jsonb_build_object('definition', format('%s %s %s', c.castfunc::regprocedure, c.castcontext, c.castmethod))
from pg_cast c
where c.oid >= 16384
  and not exists (select from pg_depend d where d.classid = 'pg_cast'::regclass and d.objid = c.oid and d.deptype = 'i')
union all
select 'transform', t.trftype::regtype || ' ' || l.lanname, 'pg_transform'::regclass, t.oid, 0, null, null, null,
  jsonb_build_object('definition', format('%s %s', t.trffromsql::regprocedure, t.trftosql::regprocedure))
from pg_transform t join pg_language l on l.oid = t.trflang
