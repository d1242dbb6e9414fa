create function system_time(internal) returns tsm_handler language c volatile strict as 'tsm_system_time';
