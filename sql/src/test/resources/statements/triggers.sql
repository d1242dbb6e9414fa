create trigger t before insert on price for each row execute function f();
create or replace trigger t after insert or update of a, b or delete on shop.price referencing old table as before new table after for each statement when (pg_trigger_depth() = 0) execute procedure shop.f('x', 1, 2.5, word, "Word", select);
create trigger t instead of update on v for row execute function f();
create trigger t after truncate on price execute function f();
create constraint trigger t after insert or delete on price from other deferrable initially deferred for each row when (new.a > old.a) execute function f();
create constraint trigger t after update of a on price not deferrable initially immediate for each row execute function f();
alter trigger t on price rename to u;
alter trigger t on shop.price depends on extension postgis;
alter trigger t on price no depends on extension postgis;
drop trigger t on price;
drop trigger if exists t on shop.price cascade
