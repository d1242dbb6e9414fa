-- +goose up
alter table post add column slug text generated always as (lower(title)) stored, alter column title set not null;
create domain email as text check (value ~ '^[^@;]+@[^@;]+$');
create table account (mail email unique);
