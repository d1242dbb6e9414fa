create sequence numbers;
create temporary sequence if not exists shop.numbers as bigint increment by 2 minvalue 1 maxvalue 100 start with 5 cache 10 no cycle owned by price.id;
create unlogged sequence numbers increment -1 no minvalue no maxvalue start 3 cycle owned by none;
create sequence s sequence name shop.t restart logged;
alter sequence numbers restart;
alter sequence if exists numbers restart with 7 increment by 3 owned by shop.price.id as smallint;
alter sequence numbers owner to bob;
alter sequence if exists numbers set unlogged;
alter sequence numbers rename to other;
alter sequence if exists numbers set schema shop;
drop sequence numbers;
drop sequence if exists numbers, shop.other cascade
