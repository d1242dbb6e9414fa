-- Tables, views, materialized views, foreign tables, sequences, composite types.
select c.kind, c.name,
  case c.relkind when 'c' then 'pg_type'::regclass else 'pg_class'::regclass end,
  case c.relkind when 'c' then c.reltype else c.oid end,
  0,
  c.relowner,
  case c.relkind when 'S' then 's' when 'c' then 'T' else 'r' end::"char",
  case c.relkind when 'c' then (select typacl from pg_type where oid = c.reltype) else c.relacl end,
  jsonb_build_object(
    'column order', case when c.relkind <> 'S' then (
      select string_agg(quote_ident(attname), ', ' order by attnum) from pg_attribute
      where attrelid = c.oid and attnum > 0 and not attisdropped) end,
    'persistence', case c.relpersistence when 'u' then 'unlogged' end,
    'access method', (select amname from pg_am where oid = c.relam),
    'tablespace', (select spcname from pg_tablespace where oid = c.reltablespace),
    'options', (select string_agg(x, ', ' order by x collate "C") from unnest(c.reloptions) x),
    'toast options', (select array_to_string(reloptions, ', ') from pg_class where oid = c.reltoastrelid),
    'row type', case when c.reloftype <> 0 then c.reloftype::regtype::text end,
    'parent', (select string_agg(inhparent::regclass::text, ', ' order by inhseqno) from pg_inherits where inhrelid = c.oid),
    'partition key', case c.relkind when 'p' then pg_get_partkeydef(c.oid) end,
    'partition bound', case when c.relispartition then pg_get_expr(c.relpartbound, c.oid) end,
    'row security', nullif(concat_ws(', ', case when c.relrowsecurity then 'enabled' end,
      case when c.relforcerowsecurity then 'forced' end), ''),
    'replica identity', case when c.relkind in ('r', 'p', 'm') then
      case c.relreplident when 'f' then 'full' when 'n' then 'nothing' when 'i' then 'index' end end,
    'definition', case c.relkind when 'v' then pg_get_viewdef(c.oid) when 'm' then pg_get_viewdef(c.oid) when 'S' then (
      select format('as %s start %s increment %s minvalue %s maxvalue %s cache %s%s', seqtypid::regtype, seqstart,
        seqincrement, seqmin, seqmax, seqcache, case when seqcycle then ' cycle' end)
      from pg_sequence where seqrelid = c.oid) end,
    'owned by', case c.relkind when 'S' then (
      select d.refobjid::regclass || '.' || quote_ident(a.attname)
      from pg_depend d join pg_attribute a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid
      where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.refclassid = 'pg_class'::regclass
        and d.deptype in ('a', 'i')) end,
    'without data', case when c.relkind = 'm' and not c.relispopulated then 'yes' end,
    'server', f.srvname,
    'foreign options', array_to_string(ft.ftoptions, ', '))
from relations c
  left join pg_foreign_table ft on ft.ftrelid = c.oid
  left join pg_foreign_server f on f.oid = ft.ftserver
