-- before
create schema "My Schema";
create table "My Schema"."Order" ("Id" int primary key, "from" text, "a ""b""" int);
create index "Order idx" on "My Schema"."Order" ("from");
create table "user" (id int, "select" text);
-- data
insert into "My Schema"."Order" values (1, 'x', 2)
-- after
create schema "My Schema";
create type "My Schema"."Kind" as enum ('it''s', 'b\c');
create table "My Schema"."Order" ("Id" bigint primary key, "from" text not null default 'it''s', "a ""b""" int check ("a ""b""" > 0), "Kind" "My Schema"."Kind");
create index "Order idx" on "My Schema"."Order" ("from", "Id");
create table "user" (id int primary key, "select" text, "order" int references "My Schema"."Order");
create view "My Schema"."All" as select "Id" as "the id" from "My Schema"."Order";
-- keeps
select "Id", "from", "a ""b""" from "My Schema"."Order"
