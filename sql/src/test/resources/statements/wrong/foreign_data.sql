create foreign data «wraper» w
create foreign data wrapper w handler«»
create foreign data wrapper w options (a «1»)
create foreign data wrapper w options («)»
alter foreign data wrapper w«»
alter foreign data wrapper w options (drop a «'x'»)
create server s «options» (a 'b')
create server s version «18» foreign data wrapper w
alter server s «type» 'x'
create user mapping «server» s
create user mapping for clerk server s«,» t
drop user mapping for clerk server s «cascade»
import foreign schema a limit «(»t) from server s into b
import foreign schema a from «s» into b
