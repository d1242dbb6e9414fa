-- before
create schema app;
create table app.doc (id uuid primary key, owner text not null, body text, updated timestamptz);
create function app.touch() returns trigger language plpgsql as $$ begin new.updated = now(); return new; end $$;
create trigger touch before update on app.doc for each row execute function app.touch();
alter table app.doc enable row level security;
create policy own on app.doc using (owner = current_user);
create function app.size(doc app.doc) returns int language sql stable as $$ select length(doc.body) $$;
grant usage on schema app to public;
grant select, insert on app.doc to public;
create materialized view app.stats as select owner, count(*) as n from app.doc group by owner;
create unique index stats_owner on app.stats (owner);
-- data
insert into app.doc values ('00000000-0000-0000-0000-000000000001', 'ann', 'x')
-- after
create schema app;
create table app.doc (id uuid primary key default gen_random_uuid(), owner text not null, body text, updated timestamptz, version int not null default 1);
create function app.touch() returns trigger language plpgsql as $$ begin new.updated = clock_timestamp(); new.version = old.version + 1; return new; end $$;
create trigger touch before update of body, owner on app.doc for each row when (old.body is distinct from new.body) execute function app.touch();
create trigger late after delete on app.doc for each statement execute function app.touch();
alter table app.doc enable row level security;
alter table app.doc force row level security;
create policy own on app.doc for select using (owner = current_user);
create policy write on app.doc for insert with check (owner = current_user and body <> '');
create function app.size(doc app.doc) returns bigint language sql stable as $$ select length(doc.body)::bigint $$;
create function app.size(doc app.doc, factor int default 2) returns bigint language sql immutable strict begin atomic select factor::bigint; end;
create procedure app.clean() language sql as $$ delete from app.doc where body is null $$;
create aggregate app.longest(text) (sfunc = textcat, stype = text);
grant usage on schema app to public;
grant select, update (body) on app.doc to public;
create materialized view app.stats as select owner, count(*) as n, max(updated) as last from app.doc group by owner;
create unique index stats_owner on app.stats (owner);
-- keeps
select id, owner, body from app.doc
