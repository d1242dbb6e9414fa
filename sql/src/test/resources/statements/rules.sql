create rule r as on insert to price do instead nothing;
create or replace rule r as on update to shop.price where old.a <> new.a do also insert into log values (new.a);
create rule r as on delete to price do (insert into log values (1); notify changed; delete from other where id = old.id;);
create rule "_RETURN" as on select to v do instead select * from t;
create rule r as on select to v do instead (select 1) union select 2;
create rule r as on select to v do instead (select 1);
create rule r as on update to v do instead (update t set a = new.a where a = old.a; select 1);
create rule r as on update to v do ();
alter rule r on price rename to s;
drop rule r on price;
drop rule if exists r on shop.price cascade
