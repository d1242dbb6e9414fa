create schema "Upper.case";
create table "Upper.case"."weird ""name" ("select" int not null, "weird ""name" text) partition by list ("weird ""name");
create table "Upper.case"."Part" partition of "Upper.case"."weird ""name" for values in ('it''s \ $$ {0} ? "; drop table t; --');
alter table "Upper.case"."weird ""name" add column "Upper.case" text generated always as ("weird ""name") stored;
alter table "Upper.case"."weird ""name" alter column "weird ""name" set statistics 7;
create index "i""1" on "Upper.case"."weird ""name" using "btree" ("weird ""name" "text_ops", "Upper.case" desc) include ("select") with ("fillfactor" = '70') where "weird ""name" <> 'it''s \ $$ {0} ? "; drop table t; --';
alter table "Upper.case"."Part" add constraint "weird ""name" check ("weird ""name" <> 'it''s \ $$ {0} ? "; drop table t; --') not valid;
alter table "Upper.case"."Part" validate constraint "weird ""name";
create role "Upper.case";
create function "Upper.case"."select"() returns trigger language "plpgsql" set "search_path" = 'Upper.case', 'weird "name' as $body1$
begin -- it's \ $$ {0} ? "; drop table t; --
 return new; end
$body1$;
create function "Upper.case"."$$"("select" int, "weird ""name" text default 'it''s \ $$ {0} ? "; drop table t; --') returns text language "sql" as $body1$select $$it's \  {0} ? "; drop table t; --$$$body1$;
create trigger "select" before update of "select", "weird ""name" on "Upper.case"."weird ""name" for each row execute function "Upper.case"."select"('it''s \ $$ {0} ? "; drop table t; --');
alter table "Upper.case"."weird ""name" enable row level security;
create policy "select" on "Upper.case"."weird ""name" for all to "Upper.case", "postgres" using ("weird ""name" <> 'it''s \ $$ {0} ? "; drop table t; --');
comment on policy "select" on "Upper.case"."weird ""name" is 'it''s \ $$ {0} ? "; drop table t; --';
comment on function "Upper.case"."$$"(int, text) is 'it''s \ $$ {0} ? "; drop table t; --';
comment on table "Upper.case"."weird ""name" is 'it''s \ $$ {0} ? "; drop table t; --';
create type "Upper.case"."weird ""name?" as enum ('select');
alter type "Upper.case"."weird ""name?" add value 'it''s \ $$ {0} ? "; drop table t; --' before 'select';
create materialized view "Upper.case"."View" as select 1 as a;
refresh materialized view "Upper.case"."View";
grant select on table "Upper.case"."weird ""name", "Upper.case"."View" to "Upper.case";
alter materialized view "Upper.case"."View" rename to "weird ""name2";
create statistics "Upper.case"."select" on "select", "weird ""name" from "Upper.case"."weird ""name";
revoke all on all tables in schema "Upper.case" from "Upper.case";
alter table "Upper.case"."weird ""name" owner to "Upper.case";
drop trigger "select" on "Upper.case"."weird ""name";
drop policy "select" on "Upper.case"."weird ""name";
drop schema "Upper.case" cascade;
drop role "Upper.case";
