-- before
create domain amount as int constraint positive check (value > 0);
create table sale (id int, amount amount, amounts amount[]);
create view sums as select sum(amount) from sale;
-- data
insert into sale values (1, 7, '{8,9}')
-- after
create domain amount as bigint default 1 constraint positive check (value > 0);
create table sale (id int, amount amount, amounts amount[]);
create view sums as select sum(amount) from sale;
-- keeps
select id, amount, amounts from sale
