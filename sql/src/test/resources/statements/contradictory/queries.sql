select from (select 1 into «t») u
select (select 1 into «t»)
select 1 union select 2 into «t»
with a as (select 1 into «t») select from a
with recursive a (b) as (select 1) «search depth first by b set b» select from a
with recursive a (b) as (select 1) «cycle b set c using b» select from a
with recursive a (b) as (select 1) «cycle b set c using c» select from a
with recursive a (b) as (select 1) «search depth first by b set c» cycle b set c using d select from a
select from json_table(a, '$' columns (b int path '$') «null» on error)
select from json_table(a, '$' columns (b for ordinality, «c for ordinality»))
select from json_table(a, '$' columns (b int exists «default 1» on error))
select from json_table(a, '$' columns («b» text with wrapper omit quotes))
