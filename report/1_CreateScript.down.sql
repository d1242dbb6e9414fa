-- down 1 create script

-- CreateScript.java:18
drop table "<script>alert(1)</script>";
