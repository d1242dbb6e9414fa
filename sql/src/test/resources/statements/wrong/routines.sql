create function f«»
create function f( returns int «language» sql as ''
create function f() returns language «sql»
create function f() returns int «languag» sql as ''
create function f(a int,«)» returns int as ''
create function f(a int «defualt» 1) returns int as ''
create function f(in «in») returns int as ''
create function f() returns table (a«)» as ''
create function f() returns table «a» int as ''
create function f() returns int as '', «x»
create function f() returns int as $$ select 1 $$ language«»
create function f() returns int immutable as 'x' «imutable»
create function f() returns int begin atomic select from«;» end
create function f() returns int begin atomic select 1 end«»
create function f() returns int begin atomic «begin»; end
create function f() returns int begin «select» 1; end
create function f(a int, «out b int») returns table (c int) language sql as ''
create procedure p() returns «int» as ''
create unique «function» f() returns int as ''
alter function f«»
alter function f() «as» 'x'
alter function f() rename «g»
alter function f() depends on «function» g
alter function f() «language» sql
drop function f(a int «default»)
drop function coalesce«(»int)
drop function f(), g(),«»
