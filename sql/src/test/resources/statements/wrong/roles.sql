create role«»
create role bob «superusr»
create user bob with password «secret»
create role bob connection limit «many»
alter role bob «sysid» 3
alter role bob in «schema» shop set a to b
alter role all «login»
alter group staff add «role» bob
alter role bob rename «as» robert
drop role if «exist» bob
drop role bob «cascade»
grant staff «bob»
grant staff to bob with admin«»
grant staff to «»
revoke staff «to» bob
revoke admin option «staff» from bob
reassign owned «bob» to alice
drop owned by bob «nowait»
create role «none»
