insert «t» values (1)
insert into t «value» (1)
insert into t (a, «)» values (1)
insert into t (a «b») values (1)
insert into t values «1»
insert into t (a) «set» a = 1
insert into t values (1) on «duplicate» key update a = 1
insert into t values (1) on conflict (a) do «replace»
insert into t values (1) on conflict (a) do update «a» = 1
insert into t values (1) returning«»
insert into t «x» values (1)
insert into t (a) overriding «value» values (1)
insert into t default «value»
update t a «=» 1
update t set«»
update t set a «==» 1
update t set a = «»
update t set t.a «+» 1
update t set (a, b) «(»1, 2)
update t set a = 1, «where» b = 2
update t set a = 1 «join» u on true
update t set a = 1 where current of«»
delete «t» where a = 1
delete from t u «v»
delete from t where«»
delete from t «limit» 1
merge into t using u «when» matched then delete
merge into t using u on a = b«»
merge into t using u on a = b when matched then «insert» values (1)
merge into t using u on a = b when not matched then «update» set a = 1
merge into t using u on a = b when matched «delete»
truncate«»
truncate t «where» a = 1
truncate t restart«»
call «1»
call p«»
call p(1) «over» ()
