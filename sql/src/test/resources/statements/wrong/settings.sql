set work_mem «4096»
set search_path to a «b»
set search_path to a,«»
set names «utf8»
set schema «shop»
set session characteristics «transaction» read only
set transaction isolation «serializable»
set transaction isolation level read «only»
set xml option «text»
set role«»
reset«»
show«»
show a «b»
discard «cache»
alter system «work_mem» = 1
alter system set work_mem «from» current
