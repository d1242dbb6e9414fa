copy box from stdin;
copy shop.box (id, name) to stdout;
copy box from '/tmp/box' with (format csv, header, delimiter ';', null '', quote '"', escape e'\\', force_not_null (id), force_null (name), encoding 'utf8');
copy box to program 'gzip' (format 'binary');
copy box to stdout (force_quote *);
copy box to stdout with (format text, header match, oids false, rows 1.5);
copy binary box to '/tmp/box';
copy box from stdin using delimiters '|' with null as 'x';
copy box from stdin with csv header quote as '"' escape '!' force not null id, name force null name encoding 'latin1' freeze delimiter as ',';
copy box to stdout csv force quote *;
copy box from stdin where id > 1 and name is not null;
copy (select * from box) to stdout;
copy (insert into box values (1) returning id) to '/tmp/ids' with (format csv)
