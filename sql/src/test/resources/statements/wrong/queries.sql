select distinct «from» t
select a form «t»
select a from «where» b
select a from t t «u»
select a from t, «»
select a from t join u «»
select a from t join u on«»
select a from t cross join u «on» true
select a from t natural «u»
select a from (t«)»
select a from (t join u on true«»
select a from f(1) as (a«,» b)
select a from t where «group» by a
select a from t group «a»
select a from t group by«»
select a from t order «a»
select a from t order by a «descending»
select a from t order by a «nulls» middle
select a from t «limit 1, 2»
select a from t limit«»
select a from t fetch first 1 rows «»
select a from t fetch first 1 rows «with ties»
select a from t offset 1 + 1 «rows»
select a from t for «delete»
select a from t for update of «»
select a from t for update skip«»
(select a order by a) order by «b»
(select a limit 1) «limit 2»
select 1 union«»
select 1 union all «distinct» select 2
values «1»
values (1), «2»
values («)»
table«»
with a as «select» 1 select 2
with a («select» 1) select 2
with a as («1») select 2
with a as (select 1)«»
with a as («truncate» t) select 1
with a as (select 1) «with» b as (select 2) select 3
with recursive a as (select 1) search «wide» first by b set c select 1
select a from t having«»
select a window w «(»)
select a from t tablesample «(»1)
select a from xmltable('/a' passing b columns c text default 1 «default 2»)
select a from json_table(b, '$' columns («)»)
select 1 select «2»
