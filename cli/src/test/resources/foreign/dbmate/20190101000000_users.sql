-- migrate:up
create table users (
  id integer,
  name varchar(255),
  email varchar(255) not null check (position('@' in email) > 0)
);
create function f(a int, variadic b int[] default '{}') returns table (x int, y text) language sql stable as 'select 1, ''a;b''';

-- migrate:down
drop function f(int, int[]);
drop table users;
