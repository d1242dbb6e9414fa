create publication p for all«»
create publication p for table t where «id» > 1
create publication p for table t («)»
create publication p for «t»
create publication p for «current_schema»
create publication p for tables in schema s, «t (id)»
create publication p for tables in schema s, «a.b»
create publication p for table t, «current_schema»
create publication p for all tables«,» table t
create publication p with «publish» = 'insert'
alter publication p «for» table t
alter publication p add «all» tables
create subscription s connection «host» publication p
create subscription s «publication» p
create subscription s connection '' publication p, «'q'»
alter subscription s refresh«»
alter subscription s skip «lsn»
alter subscription s «reset» (binary)
drop subscription s«,» t
create event trigger e on login execute function f(«1»)
create event trigger e on login when tag «=» (1) execute function f()
create event trigger e «before» login execute function f()
alter event trigger e enable «never»
