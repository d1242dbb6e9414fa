-- Of those behind a constraint only what the constraint does not tell.
select 'index', r.name || '.' || quote_ident(c.relname), 'pg_class'::regclass, i.indexrelid, 0, null, null, null,
  jsonb_build_object(
    'definition', case when k.oid is null or c.reloptions is not null then pg_get_indexdef(i.indexrelid) end,
    'tablespace', (select spcname from pg_tablespace where oid = c.reltablespace),
    'clustered', case when i.indisclustered then 'yes' end,
    'replica identity', case when i.indisreplident then 'yes' end,
    'invalid', case when not i.indisvalid then 'yes' end,
    'parent', case when c.relispartition then (select inhparent::regclass::text from pg_inherits where inhrelid = i.indexrelid) end,
    'statistics targets', (
      select string_agg(attnum || ': ' || attstattarget, ', ' order by attnum) from pg_attribute
      where attrelid = i.indexrelid and attstattarget >= 0))
from relations r
  join pg_index i on i.indrelid = r.oid
  join pg_class c on c.oid = i.indexrelid
  left join pg_constraint k on k.conindid = i.indexrelid and k.conrelid = i.indrelid and k.contype in ('p', 'u', 'x')
