create domain positive int «unique»
create domain positive int «constraint c primary key»
create domain positive int «references orders (id)» deferrable
create domain positive int check (value > 0) «initially deferred»
create domain positive int default 1 «default» 2
create domain positive int not null «null»
create domain positive int «generated always as identity»
