create sequence s increment by 5 minvalue 10 start with 20 cycle;
alter table users alter id set default nextval('s');
alter sequence s owned by users.id;
create aggregate mysum(int) (sfunc = int4pl, stype = int, initcond = '0')
