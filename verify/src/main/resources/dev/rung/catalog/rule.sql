select 'rule', r.name || '.' || quote_ident(w.rulename), 'pg_rewrite'::regclass, w.oid, 0, null, null, null,
  jsonb_build_object(
    'definition', pg_get_ruledef(w.oid),
    'mode', case w.ev_enabled when 'D' then 'disabled' when 'A' then 'always' when 'R' then 'replica' end)
from relations r
  join pg_rewrite w on w.ev_class = r.oid and w.rulename <> '_RETURN'
