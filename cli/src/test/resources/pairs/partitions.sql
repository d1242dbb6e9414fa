-- before
create table log (id int, at date, primary key (id, at)) partition by range (at);
create table log_1 partition of log for values from ('2026-01-01') to ('2026-02-01');
create table log_2 partition of log for values from ('2026-02-01') to ('2026-03-01');
create index log_at on log (at);
-- data
insert into log values (1, '2026-01-03'), (2, '2026-02-03')
-- after
create table log (id int, at date, primary key (id, at)) partition by range (at);
create table log_1 (id int not null, at date not null, primary key (id, at));
create index log_1_at_idx on log_1 (at);
create table log_2 partition of log for values from ('2026-02-01') to ('2026-03-01');
create table log_3 partition of log for values from ('2026-03-01') to ('2026-04-01');
create index log_at on log (at);
-- keeps
select (select count(*) from log_1), (select count(*) from log_2)
