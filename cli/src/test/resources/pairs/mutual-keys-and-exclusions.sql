-- before
create table team (id int primary key, name text);
create table player (id int primary key, team int, during int4range);
-- data
insert into team values (1, 'x'); insert into player values (1, 1, '[1,2)')
-- after
create extension btree_gist;
create table team (id int primary key, name text, captain int, unique nulls not distinct (name, captain));
create table player (id int primary key, team int not null, during int4range,
  exclude using gist (team with =, during with &&) where (during is not null),
  constraint known foreign key (team) references team deferrable initially deferred);
alter table team add constraint captain foreign key (captain) references player on update cascade on delete set null;
create statistics player_stats on team, during from player;
create rule quiet as on delete to player do instead nothing;
-- keeps
select team.id, team.name, player.id, player.team from team, player
