-- before
create type address as (street text, city text);
create domain email as text check (value like '%@%');
create sequence tickets increment 5 cache 10;
create table person (id int primary key default nextval('tickets'), home address, mail email, born date, scores int[], span int4range, note varchar);
create type size as enum ('S', 'L');
create table shirt (size size not null default 'S', sizes size[]);
-- data
insert into person values (1, row('a', 'b'), 'a@b', '2000-01-01', '{1,2}', '[1,3)', 'n'); insert into shirt values ('L', '{S}')
-- after
create type address as (street text, city text, country char(2));
create domain email as text default 'a@b' check (value like '%@%') constraint short check (length(value) < 90);
create sequence tickets as int increment 1 maxvalue 10000 cycle;
create table person (id int primary key default nextval('tickets'), home address, mail email, born timestamp, scores bigint[], span int4range, note text collate "C");
create type size as enum ('XS', 'S', 'M', 'L', 'XL');
create table shirt (size size not null default 'S', sizes size[]);
create type spread as range (subtype = float8);
create sequence loose owned by shirt.size;
-- keeps
select id, (home).street, mail, scores::text, span::text, note from person, shirt
-- said
down: fails where rows hold 'XS' or 'M' or 'XL' of enum `public.size`: give them another value before
