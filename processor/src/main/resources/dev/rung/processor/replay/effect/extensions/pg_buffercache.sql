create function pg_buffercache_evict_all(OUT buffers_evicted integer, OUT buffers_flushed integer, OUT buffers_skipped integer) returns record language c volatile as 'pg_buffercache';
create function pg_buffercache_evict_relation(regclass, OUT buffers_evicted integer, OUT buffers_flushed integer, OUT buffers_skipped integer) returns record language c volatile strict as 'pg_buffercache';
create function pg_buffercache_evict(integer, OUT buffer_evicted boolean, OUT buffer_flushed boolean) returns record language c volatile strict as 'pg_buffercache';
create function pg_buffercache_numa_pages() returns SETOF record language c volatile as 'pg_buffercache';
create function pg_buffercache_pages() returns SETOF record language c volatile as 'pg_buffercache';
create function pg_buffercache_summary(OUT buffers_used integer, OUT buffers_unused integer, OUT buffers_dirty integer, OUT buffers_pinned integer, OUT usagecount_avg double precision) returns record language c volatile as 'pg_buffercache';
create function pg_buffercache_usage_counts(OUT usage_count integer, OUT buffers integer, OUT dirty integer, OUT pinned integer) returns SETOF record language c volatile as 'pg_buffercache';
create view pg_buffercache as select null::integer as bufferid, null::oid as relfilenode, null::oid as reltablespace, null::oid as reldatabase, null::smallint as relforknumber, null::bigint as relblocknumber, null::boolean as isdirty, null::smallint as usagecount, null::integer as pinning_backends;
create view pg_buffercache_numa as select null::integer as bufferid, null::bigint as os_page_num, null::integer as numa_node;
