-- what happened, by year and kind
-- +goose Up
create table ev (id bigint, at timestamptz not null, kind text) partition by range (at);
create table ev_2020 partition of ev for values from ('2020-01-01') to ('2021-01-01') partition by list (kind);
create table ev_2020_a partition of ev_2020 for values in ('a', 'b');
create table ev_def partition of ev default;
create index on ev (kind, at desc nulls last);
-- +goose Down
drop table ev;
