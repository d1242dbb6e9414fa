-- Compiled.java:11
create table c11 (id int primary key);

-- Compiled.java:12
create index c11_idx on c11 (id);
