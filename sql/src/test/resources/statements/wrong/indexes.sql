create index i «t» (a)
create index on t (a«»
create index on t («)»
create index i on t «a»
create index on t using «(»a)
create unique «constraint» u on t (a)
create index if not exists «on» t (a)
create index i on t (a b «c»)
create index i on t (a) include «b»
create index i on t (a) where«»
create index i on t (a) where a > 0 «tablespace» fast
create index i on t (a nulls «third»)
create or replace «index» i on t (a)
create temp «index» i on t (a)
create index i on t (a «+» 1)
alter index i set «schema» s
alter index if exists i «attach» partition j
alter index i rename «j»
drop index i «on» t
drop index«»
reindex «i»
reindex table concurrent «t»
