-- Each word: its category, and whether it is a label without `as`.
select concat_ws(E'\t', word, upper(catcode::text), case when barelabel then '' else 'as' end)
from pg_get_keywords()
