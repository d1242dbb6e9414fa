create trigger x before insert «t» for each row execute function f()
create trigger x «insert» on t execute function f()
create trigger x before insert or «insert» on t execute function f()
create trigger x before insert «,» update on t execute function f()
create trigger x before insert on t for each «rows» execute function f()
create trigger x before insert on t execute «f»()
create trigger x before insert on t execute function f«»
create trigger x before insert on t when «a» execute function f()
create temp «trigger» x before insert on t execute function f()
«create or replace constraint trigger» x after insert on t for each row execute function f()
create constraint trigger x «before» insert on t for each row execute function f()
create constraint trigger x after insert on t for each «statement» execute function f()
create constraint trigger x after insert on t «not valid» for each row execute function f()
create constraint trigger x after insert on t initially deferred «not deferrable» for each row execute function f()
alter trigger x «rename» to y
alter trigger x on t «enable»
drop trigger x«»
