select 'conversion', n.prefix || quote_ident(c.conname), 'pg_conversion'::regclass, c.oid, 0, c.conowner, null, null,
  jsonb_build_object('definition', format('%s to %s by %s%s', pg_encoding_to_char(c.conforencoding),
    pg_encoding_to_char(c.contoencoding), c.conproc, case when c.condefault then ', default' end))
from pg_conversion c join schemas n on n.oid = c.connamespace
