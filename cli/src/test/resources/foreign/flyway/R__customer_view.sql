create or replace view ${app}.customers as select id, upper(name) as name from ${app}.customer;
