drop aggregate mysum(int);
alter table users alter id set default nextval('users_id_seq');
drop sequence s;
