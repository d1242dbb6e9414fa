create table users (id serial primary key, name varchar(40) not null, updated_at timestamp not null default current_timestamp,
  tags text[] not null default '{}');
select manage_updated_at('users');
create rule no_deletes as on delete to users do instead nothing;
alter table users enable row level security;
create policy own on users for select to public using (name = current_user);
