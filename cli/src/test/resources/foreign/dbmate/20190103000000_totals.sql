-- migrate:up
insert into users (id, name, email) values
  (1, 'O''Hara; Ann', 'a@b'), (2, E'tab\t', 'c@d');
with moved as (delete from users where id = 2 returning *) insert into users select id + 1, name, email from moved;
alter table users add column total bigint;
update users set total = id * 2;
alter table users alter total set not null, add exclude using btree (total with =), add primary key (id);
grant select on users to public;

-- migrate:down
revoke select on users from public;
alter table users drop constraint users_pkey, drop constraint users_total_excl, drop column total;
alter table users alter id drop not null;
delete from users;
