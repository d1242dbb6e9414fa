-- Compiled.java:18
drop table cars;
