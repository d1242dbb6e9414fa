create function pg_freespace(regclass, bigint) returns smallint language c volatile strict as 'pg_freespacemap';
create function pg_freespace(rel regclass, OUT blkno bigint, OUT avail smallint) returns SETOF record language c volatile as 'pg_freespacemap';
