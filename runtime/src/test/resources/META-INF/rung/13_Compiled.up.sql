-- Compiled.java:11
create table c13 (id int primary key);

-- Compiled.java:12
create index c13_idx on c13 (id);
