select 'text search configuration', n.prefix || quote_ident(c.cfgname), 'pg_ts_config'::regclass, c.oid, 0, c.cfgowner, null,
  null, jsonb_build_object(
    'parser', format('%s.%s', p.prsnamespace::regnamespace, p.prsname),
    'mappings', (
      select string_agg(maptokentype || '>' || mapdict::regdictionary, ', ' order by maptokentype, mapseqno)
      from pg_ts_config_map where mapcfg = c.oid))
from pg_ts_config c
  join schemas n on n.oid = c.cfgnamespace
  join pg_ts_parser p on p.oid = c.cfgparser
union all
select 'text search dictionary', n.prefix || quote_ident(d.dictname), 'pg_ts_dict'::regclass, d.oid, 0, d.dictowner, null, null,
  jsonb_build_object('definition', format('%s.%s %s', t.tmplnamespace::regnamespace, t.tmplname, d.dictinitoption))
from pg_ts_dict d
  join schemas n on n.oid = d.dictnamespace
  join pg_ts_template t on t.oid = d.dicttemplate
union all
select 'text search template', n.prefix || quote_ident(t.tmplname), 'pg_ts_template'::regclass, t.oid, 0, null, null, null,
  jsonb_build_object('definition', format('%s %s', t.tmplinit, t.tmpllexize))
from pg_ts_template t join schemas n on n.oid = t.tmplnamespace
union all
select 'text search parser', n.prefix || quote_ident(p.prsname), 'pg_ts_parser'::regclass, p.oid, 0, null, null, null,
  jsonb_build_object('definition', concat_ws(' ', p.prsstart, p.prstoken, p.prsend, p.prsheadline, p.prslextype))
from pg_ts_parser p join schemas n on n.oid = p.prsnamespace
