-- PostgreSQL 14 publishes whole tables only: no columns, rows or schemas.
select 'publication', quote_ident(p.pubname), 'pg_publication'::regclass, p.oid, 0, p.pubowner, null, null, jsonb_build_object(
  'definition', (to_jsonb(p) - '{oid,pubname,pubowner}'::text[])::text,
  'tables', (
    select string_agg(r.prrelid::regclass::text, ', ' order by r.prrelid::regclass::text collate "C")
    from pg_publication_rel r where r.prpubid = p.oid))
from pg_publication p
