create function f() returns int language sql «language plpgsql» as ''
create function f() returns int immutable as '' «volatile»
alter function f() strict «called on null input»
alter function f() parallel «unsave»
create aggregate a(int) (sfunc = f, stype = int, «parallel = never»)
create function f() returns int language sql as '«selec» 1'
create function f() returns int language sql as $body$ select 1; select 2 + «from» t $body$
create function f() returns int language sql as «'select ''a'' form t'»
create function f() returns void language plpgsql as $$ begin «exit»; end $$
create procedure p() as $$ begin insert into t «value» (1); end $$ language plpgsql
do $$ begin «exit»; end $$
