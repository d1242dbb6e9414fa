select 'event trigger', quote_ident(e.evtname), 'pg_event_trigger'::regclass, e.oid, 0, e.evtowner, null, null,
  jsonb_build_object(
    'definition', format('on %s tags %s execute %s', e.evtevent, e.evttags, e.evtfoid::regprocedure),
    'mode', case e.evtenabled when 'D' then 'disabled' when 'A' then 'always' when 'R' then 'replica' end)
from pg_event_trigger e
