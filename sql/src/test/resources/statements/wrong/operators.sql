create operator === «leftarg» = int
create operator shop «===» (procedure = f)
create operator === (procedure «f»)
alter operator === (int«)» owner to clerk
alter operator === (none, «none») owner to clerk
alter operator === (int, int) «rename» to ==
drop operator ===«»
drop operator equals«»
create operator class c for type int using btree as operator «<»
create operator class c for type int using btree as operator 1 < for «sort»
create operator class c for type int using btree as function 1 f(int),«»
create operator class c for type int «as» storage int
create operator family f «for» type int using btree
alter operator class c using btree «add» operator 1 < (int, int)
alter operator family f using btree drop operator 1 «<»
create cast «text» as int without function
create cast (text as int) with «f»(text)
create cast (text as int) «function» f(text)
create cast (text as int) without function as «explicit»
create transform for int language sql («)»
create transform for int language sql (from sql with function f(internal), «from» sql with function g(internal))
drop transform if exists «int» language sql
