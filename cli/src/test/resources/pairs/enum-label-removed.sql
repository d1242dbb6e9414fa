-- before
create type mood as enum ('sad', 'so-so', 'happy');
create table person (
  id int primary key, mood mood default 'sad', moods mood[], constraint fine check (mood <> 'sad' or id > 0));
create index person_happy on person (id) where mood = 'happy';
create view sad as select id, mood from person where mood = 'sad';
create view saddest as select id from sad;
create function is_fine(m mood) returns boolean language sql as 'select m <> ''sad''';
-- data
insert into person values (1, 'happy', '{sad,happy}')
-- after
create type mood as enum ('happy', 'sad');
create table person (
  id int primary key, mood mood default 'happy', moods mood[], constraint fine check (mood <> 'sad' or id > 0));
create index person_happy on person (id) where mood = 'happy';
create view sad as select id, mood from person where mood = 'sad';
create view saddest as select id from sad;
create function is_fine(m mood) returns boolean language sql as 'select m <> ''sad''';
-- keeps
select id, mood, moods from person
-- said
up: fails where rows hold 'so-so' of enum `public.mood`: give them another value before
