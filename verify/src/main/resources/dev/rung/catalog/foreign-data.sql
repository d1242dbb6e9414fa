-- Of user mappings only a digest: their options hold passwords.
select 'foreign data wrapper', quote_ident(w.fdwname), 'pg_foreign_data_wrapper'::regclass, w.oid, 0, w.fdwowner, 'F', w.fdwacl,
  jsonb_build_object('definition', format('handler %s validator %s options %s', w.fdwhandler::regproc,
    w.fdwvalidator::regproc, w.fdwoptions))
from pg_foreign_data_wrapper w
union all
select 'server', quote_ident(s.srvname), 'pg_foreign_server'::regclass, s.oid, 0, s.srvowner, 'S', s.srvacl,
  jsonb_build_object('definition', format('wrapper %s type %L version %L options %s', w.fdwname, s.srvtype, s.srvversion,
    s.srvoptions))
from pg_foreign_server s join pg_foreign_data_wrapper w on w.oid = s.srvfdw
union all
select 'user mapping', quote_ident(u.srvname) || ' for ' || quote_ident(u.usename), 'pg_user_mapping'::regclass, u.umid, 0,
  null, null, null, jsonb_build_object('digest of options', md5(array_to_string(coalesce(u.umoptions, '{}'), ', ')))
from pg_user_mappings u
