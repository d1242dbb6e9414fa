grant «selct» on box to bob
revoke «updat» (id), select on box from bob
alter default privileges in schema shop «in» schema public grant select on tables to bob
