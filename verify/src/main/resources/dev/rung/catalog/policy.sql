select 'policy', r.name || '.' || quote_ident(p.polname), 'pg_policy'::regclass, p.oid, 0, null, null, null,
  jsonb_build_object(
    'command', case p.polcmd when '*' then 'all' when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update'
      else 'delete' end,
    'kind', case when p.polpermissive then 'permissive' else 'restrictive' end,
    'roles', (
      select string_agg(x, ', ' order by x collate "C")
      from (select case when u = 0 then 'public' else u::regrole::text end from unnest(p.polroles) u) y(x)),
    'using', pg_get_expr(p.polqual, p.polrelid),
    'with check', pg_get_expr(p.polwithcheck, p.polrelid))
from relations r
  join pg_policy p on p.polrelid = r.oid
