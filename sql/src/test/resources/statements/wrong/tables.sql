create table b (id int,«)»
create table b (id int «name» text)
create table b (id int not «nul»)
create table b (id int primary «keyy»)
create table b (name varchar(20)«»
create table b (check «a» > 0)
create table b (a int, unique «b»)
create table b (a int«;»b int)
create table b (a int) «b»
create table b«»
create or replace «table» b (a int)
create local «table» b (a int)
create temp «foreign» table b (a int) server s
create table b (a int references t on delete «cascades»)
create table b (a int references t on delete cascade on «delete» cascade)
create table b (a int references t on update «set null (a)»)
create table b (a int references t «match partial»)
create table b (a int constraint «not» null)
create table b (a int constraint c «collate» "C")
create table b (a int collate "C" «collate "D"»)
create table b (a int check (a > 0) not enforced «no» inherit)
create table b (a int, check (a > 0) «deferrable»)
create table b (a int, unique (a) «not valid»)
create table b (a int, foreign key (a) references t deferrable «not deferrable»)
create table b (a int generated «by default» as (2))
create table b (a int generated always as identity («)»)
create table b (a int, primary key («)»)
create table b (a int, foreign key (a «references» t)
create table b (a int, exclude (a «)»)
create table b (like t including «everything»)
create table b of t («)»
create table b of t (a «int»)
create table b partition of t for values «between» 1 and 2
create table b partition of t for values with (modulus 4, «remaind» 1)
create table b partition of t for values «with (modulus 4)»
create table b (a int) partition by range «a»
create table b (a int) with «oids»
create table b (a int) with (a «int»)
create table b (a int) tablespace t «with» (fillfactor = 10)
create table b (a, c «int»)
create table b as «execut» x
create table b as select 1 with «dat»
create table «a.b.c.d» (e int)
create foreign table b (a int)«»
alter table t add colum x «int»
alter table t alter a type«»
alter table t rename a «b»
alter table t drop colum «a»
alter table t drop «default» n
alter table t rename column n «into» m
alter table t add constraint «unique» (n)
alter table t alter column n set not null «default» 3
alter table t alter column n set «type» text default 3
alter table t alter a set «as int»
alter table t alter a set «restart»
alter table t alter a set «owned by t.b»
alter table t add a int, «rename» to u
alter table t set schema s«,» add a int
alter table t add a int, set «schema» s
alter table t alter constraint c «not valid»
alter table t enable always trigger «all»
alter table t attach partition p«»
alter table t detach partition p «concurrent»
alter foreign table t «attach» partition p default
alter foreign table t rename «constraint» a to b
alter table t replica identity «index» i
alter table t validate «constrain» c
drop table if «exist» t
drop table t «cascde»
