create sequence s start «at» 3
create sequence s no «limit»
create sequence s cache«»
create or replace «sequence» s
create sequence s as int«[]»
alter sequence s«»
alter sequence s restart 3 «owner» to bob
alter sequence s set «cache» 3
drop sequence s «cascde»
