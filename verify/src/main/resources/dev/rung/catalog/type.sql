-- Enums, domains, ranges, base types.
select case t.typtype when 'e' then 'enum' when 'd' then 'domain' when 'r' then 'range' else 'base type' end, t.name,
  'pg_type'::regclass, t.oid, 0, t.typowner, 'T', t.typacl, jsonb_build_object(
    'labels', (select string_agg(quote_literal(enumlabel), ', ' order by enumsortorder) from pg_enum where enumtypid = t.oid),
    'type', case t.typtype when 'd' then format_type(t.typbasetype, t.typtypmod) end,
    'not null', case when t.typnotnull then 'yes' end,
    'default', case when t.typdefaultbin is not null then pg_get_expr(t.typdefaultbin, 0) else t.typdefault end,
    'collation', case when t.typtype = 'd' and t.typcollation not in (0, (
      select typcollation from pg_type where oid = t.typbasetype)) then t.typcollation::regcollation::text end,
    'definition', case
      when t.typtype = 'r' then (
        select format('subtype %s opclass %s.%s collation %s canonical %s diff %s multirange %s', g.rngsubtype::regtype,
          oc.opcnamespace::regnamespace, oc.opcname, g.rngcollation::regcollation, g.rngcanonical, g.rngsubdiff,
          g.rngmultitypid::regtype)
        from pg_range g join pg_opclass oc on oc.oid = g.rngsubopc where g.rngtypid = t.oid)
      when t.typtype in ('b', 'p') then (
        to_jsonb(t) - '{oid,name,typname,typnamespace,typowner,typarray,typacl,typrelid,typelem}'::text[]
        || jsonb_build_object('elem', t.typelem::regtype::text))::text end)
from types t
