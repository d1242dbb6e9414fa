-- up 1 create script

-- CreateScript.java:11
create table "<script>alert(1)</script>" ("</text><b>&""]]>" int primary key, "a-->b" text);
