-- Types without arrays and without the row types of relations: name, schema, kind and category and whether it is preferred and collatable, length,
-- what it is made of (element, base type, subtype, range), whether it has an array, its name in SQL, other spellings.
with spelling (word) as (
  values ('int'), ('integer'), ('smallint'), ('bigint'), ('real'), ('float'), ('double precision'), ('decimal'), ('dec'), ('numeric'),
         ('boolean'), ('bit'), ('bit varying'), ('char'), ('character'), ('nchar'), ('national char'), ('national character'),
         ('varchar'), ('char varying'), ('character varying'), ('nchar varying'), ('national char varying'), ('national character varying'),
         ('time'), ('time without time zone'), ('time with time zone'), ('timestamp'), ('timestamp without time zone'),
         ('timestamp with time zone'), ('interval')
), named (oid, name) as (
  select t.oid, case when n.nspname = 'pg_catalog' then '' else n.nspname || '.' end || t.typname
  from pg_type t join pg_namespace n on n.oid = t.typnamespace
)
select concat_ws(E'\t',
  t.typname,
  case when n.nspname = 'pg_catalog' then '' else n.nspname end,
  concat(case when t.typsubscript = 'array_subscript_handler'::regproc then 'a' else t.typtype::text end, t.typcategory,
    case when t.typispreferred then 'p' else '-' end, case when t.typcollation <> 0 then 'c' else '-' end),
  t.typlen,
  coalesce((select name from named where oid = case
    when t.typsubscript = 'array_subscript_handler'::regproc then t.typelem
    when t.typtype = 'd' then t.typbasetype
    when t.typtype = 'r' then (select rngsubtype from pg_range where rngtypid = t.oid)
    when t.typtype = 'm' then (select rngtypid from pg_range where rngmultitypid = t.oid) end), ''),
  case when t.typarray <> 0 then '+' else '' end,
  case when n.nspname = 'pg_catalog' then format_type(t.oid, null) else '' end,
  (select string_agg(word, ',' order by word collate "C") from spelling where to_regtype(word) = t.oid and word <> format_type(t.oid, null)))
from pg_type t join pg_namespace n on n.oid = t.typnamespace
where t.oid < 16384
  and t.typtype <> 'c'
  and not exists (select from pg_type element where element.typarray = t.oid)
