create function file_fdw_handler() returns fdw_handler language c volatile strict as 'file_fdw';
create function file_fdw_validator(text[], oid) returns void language c volatile strict as 'file_fdw';
create foreign data wrapper file_fdw handler file_fdw_handler validator file_fdw_validator;
