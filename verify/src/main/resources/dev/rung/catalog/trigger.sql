select 'trigger', r.name || '.' || quote_ident(g.tgname), 'pg_trigger'::regclass, g.oid, 0, null, null, null,
  jsonb_build_object(
    'definition', case when g.tgparentid = 0 then pg_get_triggerdef(g.oid) end,
    'mode', case when g.tgenabled <> coalesce(p.tgenabled, 'O') then
      case g.tgenabled when 'O' then 'enabled' when 'D' then 'disabled' when 'A' then 'always' else 'replica' end end)
from relations r
  join pg_trigger g on g.tgrelid = r.oid and not g.tgisinternal
  left join pg_trigger p on p.oid = g.tgparentid
