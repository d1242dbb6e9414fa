create database shop «set» a = 1
create database shop connection «5»
alter database shop rename «store»
alter database shop refresh «version»
alter database if «exists» shop rename to store
drop database shop («forced»)
drop database shop «cascade»
create tablespace fast owner bob«»
create tablespace fast location «data»
alter tablespace fast set «fast» = 1
