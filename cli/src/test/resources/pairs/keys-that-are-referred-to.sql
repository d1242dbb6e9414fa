-- before
create table p (id int primary key, code text unique);
create table c (id int primary key, p int references p, code text references p (code));
-- data
insert into p values (1, 'x'); insert into c values (1, 1, 'x')
-- after
create table p (id bigint constraint p_key primary key, code varchar(20) unique);
create table c (id int primary key, p bigint references p on delete cascade, code varchar(20) references p (code) deferrable);
-- keeps
select * from p, c
