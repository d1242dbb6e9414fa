grant select «box» to public
grant select on box «bob»
grant all «to» bob
grant select on box to bob with grant«»
grant select on all «table» in schema shop to bob
grant select on all tables «on» schema shop to bob
grant usage on foreign «table» a to bob
grant alter «table» on box to bob
revoke select on box «to» bob
revoke grant option «select» on box from bob
alter default privileges «select» on tables to bob
alter default privileges grant select on «table» to bob
alter default privileges in «shop» grant select on tables to bob
alter default privileges grant select on tables to bob «granted» by alice
alter large object «name» owner to bob
