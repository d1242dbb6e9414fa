create function autoinc() returns trigger language c volatile as 'autoinc';
