create function pg_check_frozen(regclass, OUT t_ctid tid) returns SETOF tid language c volatile strict as 'pg_visibility';
create function pg_check_visible(regclass, OUT t_ctid tid) returns SETOF tid language c volatile strict as 'pg_visibility';
create function pg_truncate_visibility_map(regclass) returns void language c volatile strict as 'pg_visibility';
create function pg_visibility_map_summary(regclass, OUT all_visible bigint, OUT all_frozen bigint) returns record language c volatile strict as 'pg_visibility';
create function pg_visibility_map(regclass, OUT blkno bigint, OUT all_visible boolean, OUT all_frozen boolean) returns SETOF record language c volatile strict as 'pg_visibility';
create function pg_visibility_map(regclass, blkno bigint, OUT all_visible boolean, OUT all_frozen boolean) returns record language c volatile strict as 'pg_visibility';
create function pg_visibility(regclass, OUT blkno bigint, OUT all_visible boolean, OUT all_frozen boolean, OUT pd_all_visible boolean) returns SETOF record language c volatile strict as 'pg_visibility';
create function pg_visibility(regclass, blkno bigint, OUT all_visible boolean, OUT all_frozen boolean, OUT pd_all_visible boolean) returns record language c volatile strict as 'pg_visibility';
