create schema shop;
create schema if not exists shop;
create schema authorization clerk;
create schema if not exists shop authorization current_user;
create schema "if";
create schema shop authorization session_user
    create table orders (id int primary key, sent_on date)
    create index on orders (sent_on)
    create unique index order_ids on orders (id)
    create sequence numbers
    create view unsent as select id from orders where sent_on is null
    create trigger audit after insert on orders for each row execute function note()
    grant select on orders to public;
alter schema shop rename to store;
alter schema shop owner to current_role;
drop schema shop;
drop schema if exists shop, "Store" cascade;
drop schema shop restrict;
