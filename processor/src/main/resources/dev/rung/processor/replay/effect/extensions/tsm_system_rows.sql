create function system_rows(internal) returns tsm_handler language c volatile strict as 'tsm_system_rows';
