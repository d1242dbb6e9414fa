-- Compiled.java:11
alter table cars add column model text;

-- Compiled.java:12
alter table cars add column make text;
