-- Each setting: name, who may change it and when, type of its value, the values of an enumeration.
select concat_ws(E'\t', lower(name), context, vartype, coalesce(array_to_string(enumvals, ','), ''))
from pg_settings
where name !~ '[.]'
