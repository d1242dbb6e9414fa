create function f() returns int language sql «language plpgsql» as ''
create function f() returns int immutable as '' «volatile»
alter function f() strict «called on null input»
alter function f() parallel «unsave»
create aggregate a(int) (sfunc = f, stype = int, «parallel = never»)
