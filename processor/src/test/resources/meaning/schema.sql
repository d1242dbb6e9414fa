create type mood as enum ('sad', 'ok', 'happy');
create domain posint as int;
create sequence s;
create table t (id int primary key, a int, b text, v varchar(10), c bpchar, d boolean, n numeric(10,2), m numeric, f float8, r real, big bigint, sm smallint, arr int[], tarr text[], j jsonb, js json, ts timestamp, tz timestamptz, dt date, tm time, iv interval, u uuid, ip inet, by bytea, bt bit(3), vb varbit, mo mood, po posint, ch char(5));
create table u (id int primary key, b text, t_id int, amount numeric, at timestamptz);
