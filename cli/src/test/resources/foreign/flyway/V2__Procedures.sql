create procedure ${app}.purge(in days int default 30)
language plpgsql
as $proc$
begin
  delete from ${app}."Order" where false;
  raise notice '% rows', found;
end;
$proc$;
create or replace function ${app}.total(c ${app}.customer) returns bigint language sql
begin atomic select count(*) from ${app}."Order" o where o.customer_id = c.id; end;
