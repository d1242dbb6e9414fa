-- before
create table base (id int, at date);
create table child (extra text) inherits (base);
create unlogged table cache (k text primary key, v bytea);
create table t (a text, b text);
-- after
create table base (id int not null, at timestamp, more int default 1);
create table child (extra varchar(9)) inherits (base);
create table cache (k text primary key, v bytea);
alter table cache alter v set storage external;
create table t (a text, b text);
alter table t alter a set statistics 500, alter b set (n_distinct = 5);
alter table t set (autovacuum_enabled = false);
