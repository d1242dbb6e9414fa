create function check_foreign_key() returns trigger language c volatile as 'refint';
create function check_primary_key() returns trigger language c volatile as 'refint';
