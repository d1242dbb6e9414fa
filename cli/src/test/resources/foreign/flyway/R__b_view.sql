create or replace view ${app}.b as select 1 as one;
