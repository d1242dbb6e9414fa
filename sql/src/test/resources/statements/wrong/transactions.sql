begin «tran»
begin isolation level serializable,«»
start «work»
commit and «chained»
rollback to«»
abort «to» a
savepoint«»
release savepoint a «b»
prepare transaction «one»
commit prepared«»
set constraints all «immediately»
