-- Compiled.java:18
alter table cars drop column model;
