-- What is known by its name alone: kind, name, and for an access method what it is for, for a collation who provides it. Collations
-- of the operating system differ from machine to machine.
select concat_ws(E'\t', kind, name, detail) from (
  select 'schema', nspname, '' from pg_namespace where oid < 16384 and nspname <> 'pg_toast'
  union all select 'access method', amname, amtype from pg_am where oid < 16384
  union all select 'language', lanname, '' from pg_language where oid < 16384
  union all select 'collation', collname, collprovider from pg_collation
    where oid < 16384 and (collprovider <> 'c' or collname in ('C', 'POSIX', 'ucs_basic'))
  union all select 'text search configuration', cfgname, '' from pg_ts_config where oid < 16384
  union all select 'text search dictionary', dictname, '' from pg_ts_dict where oid < 16384
  union all select 'text search parser', prsname, '' from pg_ts_parser where oid < 16384
  union all select 'text search template', tmplname, '' from pg_ts_template where oid < 16384
  union all select 'role', rolname, '' from pg_roles where oid < 16384 and rolname like 'pg\_%'
  union all select 'tablespace', spcname, '' from pg_tablespace where oid < 16384
  union all select 'conversion', conname, '' from pg_conversion where oid < 16384
) object (kind, name, detail)
