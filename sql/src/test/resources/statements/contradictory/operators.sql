alter operator === (int, int) set («procedure = f»)
alter operator === (int, int) set («hashes = maybe»)
drop operator «! (int, none)»
comment on operator «! (int, none)» is 'x'
alter operator family f using btree add «operator 1 <»
alter operator family f using btree add «storage int»
alter operator family f using btree drop operator 1 (int, int, «int»)
