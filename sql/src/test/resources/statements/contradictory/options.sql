create role bob login «nologin»
create role bob password 'a' «password 'b'»
create database shop «colour» = 1
create database shop owner bob «owner» = alice
vacuum («parralel» 4) box
analyze («verbos») box
copy box from stdin (format csv, «heder»)
copy box from stdin csv «csv»
