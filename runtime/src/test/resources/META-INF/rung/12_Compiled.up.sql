-- Compiled.java:11
create table c12 (id int primary key);

-- Compiled.java:12
create index c12_idx on c12 (id);
