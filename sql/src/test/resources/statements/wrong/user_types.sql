create type mood as enum ('sad' «'ok'»)
create type mood as enum ('sad',«)»
create type mood as enum («sad»)
create type price as (amount«)»
create type price as (amount int «not» null)
create type price as («,» amount int)
create type span as range«»
create type «1»
alter type mood add «'happy'»
alter type mood add value «happy»
alter type mood add value if «exists» 'happy'
alter type mood add value 'a' before«»
alter type mood rename value 'ok' «'fine'»
alter type mood drop «value» 'ok'
alter type price add attribute note text, «rename» attribute amount to a
alter type price add «column» note text
alter type price alter attribute amount «int»
drop type if exists«»
