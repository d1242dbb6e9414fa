-- Without the connection string, which only a superuser may read.
select 'subscription', quote_ident(s.subname), 'pg_subscription'::regclass, s.oid, 0, s.subowner, null, null, jsonb_build_object(
  'definition', format('enabled %s slot %s sync %s publications %s', s.subenabled, s.subslotname, s.subsynccommit,
    s.subpublications))
from pg_subscription s
where s.subdbid = (select oid from pg_database where datname = current_database())
