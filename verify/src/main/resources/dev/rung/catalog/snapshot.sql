-- The schema of the current database in canonical form: rows (kind, name, property, value), one for each property that is set.
-- The files beside this one stand in place of the last line but one: a query for each kind of object, with the columns of `object`.
with
  members as materialized (
    select classid, objid from pg_depend where deptype = 'e'  -- of extensions
  ),
  schemas as materialized (
    select oid, nspname, nspowner, nspacl, quote_ident(nspname) || '.' as prefix
    from pg_namespace
    where nspname !~ '^pg_' and nspname <> 'information_schema'
  ),
  history as materialized (
    select c.oid
    from pg_class c join schemas n on n.oid = c.relnamespace cross join (values (?::text)) named(history)
    where named.history in (c.relname, n.nspname || '.' || c.relname) and c.relkind in ('r', 'p')
  ),
  relations as materialized (
    select c.*, n.prefix || quote_ident(c.relname) as name,
      case c.relkind when 'v' then 'view' when 'm' then 'materialized view' when 'f' then 'foreign table'
        when 'S' then 'sequence' when 'c' then 'type' else 'table' end as kind
    from pg_class c join schemas n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p', 'v', 'm', 'f', 'S', 'c') and c.relpersistence <> 't'
      and c.oid not in (select objid from members where classid = 'pg_class'::regclass)
      and c.oid not in (select oid from history)
      and not (c.relkind = 'S' and exists (
        select from pg_depend d join history h on h.oid = d.refobjid
        where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.refclassid = 'pg_class'::regclass
          and d.deptype in ('a', 'i')))
  ),
  types as materialized (
    select t.*, n.prefix || quote_ident(t.typname) as name
    from pg_type t join schemas n on n.oid = t.typnamespace
    where t.typtype in ('e', 'd', 'r', 'b', 'p')
      and not (t.typelem <> 0 and t.typsubscript = 'array_subscript_handler'::regproc)
      and t.oid not in (select objid from members where classid = 'pg_type'::regclass)
  ),
  object (kind, name, class, oid, subid, owner, acl_kind, acl, properties) as (
    :objects
  )
select o.kind, o.name, p.property, p.value
from object o cross join lateral (
  select property, value from jsonb_each_text(o.properties) as own(property, value)
  union all
  select 'owner', o.owner::regrole::text
  union all
  select 'privileges', string_agg(grants::text, ', ' order by grants::text collate "C")
  from unnest(coalesce(o.acl, acldefault(o.acl_kind, o.owner))) grants
  union all
  select 'comment', description from pg_description
  where classoid = o.class and objoid = o.oid and objsubid = o.subid
  union all
  select 'security label of ' || provider, label from pg_seclabel
  where classoid = o.class and objoid = o.oid and objsubid = o.subid
) p
where p.value is not null
  and (o.kind in ('language', 'extension member')
    or not exists (select from members m where m.classid = o.class and m.objid = o.oid))
