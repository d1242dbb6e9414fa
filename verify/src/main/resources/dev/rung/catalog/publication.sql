select 'publication', quote_ident(p.pubname), 'pg_publication'::regclass, p.oid, 0, p.pubowner, null, null, jsonb_build_object(
  'definition', (to_jsonb(p) - '{oid,pubname,pubowner}'::text[])::text,
  'tables', (
    select string_agg(x, ', ' order by x collate "C")
    from (
      select concat_ws(' ', r.prrelid::regclass, (
          select '(' || string_agg(quote_ident(attname), ', ' order by attnum) || ')' from pg_attribute
          where attrelid = r.prrelid and attnum = any (r.prattrs::int2[])),
        'where ' || pg_get_expr(r.prqual, r.prrelid))
      from pg_publication_rel r where r.prpubid = p.oid) y(x)),
  'schemas', (
    select string_agg(pnnspid::regnamespace::text, ', ' order by pnnspid::regnamespace::text collate "C")
    from pg_publication_namespace where pnpubid = p.oid))
from pg_publication p
