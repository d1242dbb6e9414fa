-- Compiled.java:11
commit;
