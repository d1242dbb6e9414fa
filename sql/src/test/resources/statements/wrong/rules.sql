create rule r «on» insert to t do nothing
create rule r as on «truncate» to t do nothing
create rule r as on insert to t «nothing»
create rule r as on insert to t do «merge» into t using u on true when matched then delete
create rule r as on insert to t do (select 1«»
drop rule r«»
