create schema«»
create schema if not «shop»
create schema shop authorization«»
create temp «schema» shop
create or replace «schema» shop
create schema shop create «function» f() returns int
create schema shop create «materialized» view v as select 1
create schema if not exists shop «create table t (id int)»
create schema shop «revoke» select on t from public
alter schema shop rename «store»
alter schema shop «set» schema other
drop schema shop,«»
drop schema if «shop»
drop schema shop «concurrently»
