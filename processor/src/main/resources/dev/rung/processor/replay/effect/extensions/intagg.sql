create function int_agg_final_array(internal) returns integer[] language c volatile as 'intagg';
create function int_agg_state(internal, integer) returns internal language c volatile as 'intagg';
create function int_array_enum(integer[]) returns SETOF integer language c immutable strict as 'intagg';
create aggregate int_array_aggregate(integer) (sfunc = int_agg_state, stype = internal);
