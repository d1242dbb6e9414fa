comment on column «orders» is 'x'
create extension hstore cascade «cascade»
alter extension hstore update to '1' «to '2'»
create foreign data wrapper w handler f «handler g»
create event trigger e on «insert» execute function f()
create event trigger e on sql_drop when «tags» in ('x') execute function f()
create publication p with («publsh = 'insert'»)
create publication p with («publish = 'select'»)
alter publication p drop «table t (id)»
alter subscription s set («create_slot = false»)
create subscription s connection '' publication p with (connect = false, «enabled»)
create subscription s connection '' publication p with («slot_name = none»)
create subscription s connection '' publication p with («binary = perhaps»)
