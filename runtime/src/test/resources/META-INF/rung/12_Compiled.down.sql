-- Compiled.java:18
drop table c12;
