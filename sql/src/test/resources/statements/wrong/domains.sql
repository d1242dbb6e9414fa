create domain positive as«»
create domain positive int check «value» > 0
create domain positive int check (value > 0«»
create domain positive int constraint«»
create domain positive int constraint c «collate» "C"
create domain positive int not «nul»
alter domain positive add constraint small «unique»
alter domain positive add check (value > 0) «deferrable»
alter domain positive add not null «not valid»
alter domain positive drop«»
alter domain positive rename constraint small «little»
alter domain if «exists» positive drop default
drop domain positive «cascades»
create domain positive text collate "C" «collate» "de"
