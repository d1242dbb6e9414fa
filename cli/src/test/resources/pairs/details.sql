-- before
create table t (a text collate "C" not null, b text compression pglz, c int) with (fillfactor = 70);
create unique index t_a on t (a);
alter table t replica identity full;
create function f() returns trigger language plpgsql as 'begin return new; end';
create trigger g before insert on t for each row execute function f('it''s', 'b');
-- after
create table t (a text not null, b text, c int);
create unique index t_a on t (a) with (fillfactor = 60);
alter table t replica identity using index t_a;
create function f() returns trigger language plpgsql as 'begin return new; end';
create trigger g before insert on t for each row execute function f('it''s "x"', 'c\d');
