select 'default privileges', concat_ws(' ', d.defaclrole::regrole, 'on', case d.defaclobjtype when 'r' then 'tables'
    when 'S' then 'sequences' when 'f' then 'functions' when 'T' then 'types' when 'n' then 'schemas' else d.defaclobjtype::text end,
    'in ' || case when d.defaclnamespace <> 0 then d.defaclnamespace::regnamespace::text end),
  'pg_default_acl'::regclass, d.oid, 0, null, null, d.defaclacl, '{}'
from pg_default_acl d
union all
-- Grants on members of extensions, where they differ from what the extension's script gave.
select 'extension member', x.name, 0, x.oid, 0, null, null, x.acl, '{}'
from members m
  join (
    select 'pg_class'::regclass::oid, oid, oid::regclass::text, relacl from pg_class where relacl is not null
    union all
    select 'pg_proc'::regclass, oid, oid::regprocedure::text, proacl from pg_proc where proacl is not null
  ) x(class, oid, name, acl) on x.class = m.classid and x.oid = m.objid
where not exists (
  select from pg_init_privs i
  where i.classoid = x.class and i.objoid = x.oid and i.objsubid = 0 and i.initprivs @> x.acl and x.acl @> i.initprivs)
