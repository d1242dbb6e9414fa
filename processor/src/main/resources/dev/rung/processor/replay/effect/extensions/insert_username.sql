create function insert_username() returns trigger language c volatile as 'insert_username';
