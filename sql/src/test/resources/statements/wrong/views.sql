create view v «select» 1
create view v as «selct» 1
create view if «not» exists v as select 1
create recursive view v «as» select 1
create recursive view v (a) as select 1 «with check option»
create view v as select 1 with «chek» option
create or replace «materialized» view v as select 1
create temp «materialized» view v as select 1
create materialized view v as select 1 with «check» option
refresh «view» v
alter view v «depends» on extension e
alter view v rename «constraint» a to b
alter materialized view if exists v «depends» on extension e
drop view v «on» t
