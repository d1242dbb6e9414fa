-- before
create table t (a int, b int generated always as (a) stored);
create index tb on t (b);
-- after
create table t (a int, b int generated always as (a + 1) stored);
create index tb on t (b);
-- said
up: computes column `public.t.b` anew, which writes the whole table
down: computes column `public.t.b` anew, which writes the whole table
