create function autoprewarm_dump_now() returns bigint language c volatile strict as 'pg_prewarm';
create function autoprewarm_start_worker() returns void language c volatile strict as 'pg_prewarm';
create function pg_prewarm(regclass, mode text DEFAULT 'buffer'::text, fork text DEFAULT 'main'::text, first_block bigint DEFAULT NULL::bigint, last_block bigint DEFAULT NULL::bigint) returns bigint language c volatile as 'pg_prewarm';
