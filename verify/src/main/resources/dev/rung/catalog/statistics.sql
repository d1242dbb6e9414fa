select 'statistics', n.prefix || quote_ident(s.stxname), 'pg_statistic_ext'::regclass, s.oid, 0, s.stxowner, null, null,
  jsonb_build_object(
    'definition', pg_get_statisticsobjdef(s.oid),
    'target', nullif(s.stxstattarget, -1))
from pg_statistic_ext s join schemas n on n.oid = s.stxnamespace
