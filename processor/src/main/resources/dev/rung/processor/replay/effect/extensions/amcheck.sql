create function bt_index_check(index regclass) returns void language c volatile strict as 'amcheck';
create function bt_index_check(index regclass, heapallindexed boolean) returns void language c volatile strict as 'amcheck';
create function bt_index_check(index regclass, heapallindexed boolean, checkunique boolean) returns void language c volatile strict as 'amcheck';
create function bt_index_parent_check(index regclass) returns void language c volatile strict as 'amcheck';
create function bt_index_parent_check(index regclass, heapallindexed boolean) returns void language c volatile strict as 'amcheck';
create function bt_index_parent_check(index regclass, heapallindexed boolean, rootdescend boolean) returns void language c volatile strict as 'amcheck';
create function bt_index_parent_check(index regclass, heapallindexed boolean, rootdescend boolean, checkunique boolean) returns void language c volatile strict as 'amcheck';
create function gin_index_check(index regclass) returns void language c volatile strict as 'amcheck';
create function verify_heapam(relation regclass, on_error_stop boolean DEFAULT false, check_toast boolean DEFAULT false, skip text DEFAULT 'none'::text, startblock bigint DEFAULT NULL::bigint, endblock bigint DEFAULT NULL::bigint, OUT blkno bigint, OUT offnum integer, OUT attnum integer, OUT msg text) returns SETOF record language c volatile as 'amcheck';
