select 'language', quote_ident(l.lanname), 'pg_language'::regclass, l.oid, 0, l.lanowner, 'l', l.lanacl, jsonb_build_object(
  'definition', format('trusted %s handler %s inline %s validator %s', l.lanpltrusted, l.lanplcallfoid::regproc,
    l.laninline::regproc, l.lanvalidator::regproc))
from pg_language l
where l.lanispl
