-- A name of a NOT NULL constraint (PostgreSQL 18) is told where it is not the default one.
select 'column', r.name || '.' || quote_ident(a.attname), 'pg_class'::regclass, a.attrelid, a.attnum, null, null, a.attacl,
  jsonb_build_object(
    'type', format_type(a.atttypid, a.atttypmod),
    'not null', case when a.attnotnull then coalesce((
      select concat_ws(' ', case when k.conname <> r.relname || '_' || a.attname || '_not_null'
          then quote_ident(k.conname) else 'yes' end,
        case when k.connoinherit then 'no inherit' end, case when not k.convalidated then 'not valid' end)
      from pg_constraint k where k.conrelid = r.oid and k.contype = 'n' and k.conkey = array[a.attnum]), 'yes') end,
    'default', case when a.attgenerated = '' then pg_get_expr(d.adbin, d.adrelid) end,
    'expression', case when a.attgenerated <> '' then pg_get_expr(d.adbin, d.adrelid)
      || case a.attgenerated when 's' then ' stored' else ' virtual' end end,
    'identity', case a.attidentity when 'a' then 'always' when 'd' then 'by default' end,
    'collation', case when a.attcollation not in (0, t.typcollation) then a.attcollation::regcollation::text end,
    'storage', case when a.attstorage <> t.typstorage then a.attstorage end,
    'compression', nullif(a.attcompression, ''),
    'statistics target', nullif(a.attstattarget, -1),
    'options', array_to_string(a.attoptions, ', '),
    'foreign options', array_to_string(a.attfdwoptions, ', '),
    'inherited', case when not a.attislocal then 'yes' end)
from relations r
  join pg_attribute a on a.attrelid = r.oid and r.relkind <> 'S' and a.attnum > 0 and not a.attisdropped
  join pg_type t on t.oid = a.atttypid
  left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
