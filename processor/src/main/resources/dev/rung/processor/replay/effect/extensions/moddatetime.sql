create function moddatetime() returns trigger language c volatile as 'moddatetime';
