create domain lo as oid;
create function lo_manage() returns trigger language c volatile as 'lo';
create function lo_oid(lo) returns oid language c immutable strict as 'lo';
