-- Compiled.java:18
select 1;
