create extension «'hstore'»
create extension hstore version«»
create extension hstore «from» unpackaged
create extension hstore with «schemas» shop
create extension if not «exist» hstore
alter extension hstore update «2.0»
alter extension hstore add «column» a.b
alter extension hstore drop «constraint» c on t
alter extension hstore add «policy» p on t
alter extension hstore add function f(int)«,» drop function g
drop extension hstore «concurrently»
create language plsample handler «'x'»
create language plsample «inline» f
create access method m type «sequence» handler f
create access method m «handler» f
drop access «methods» m
