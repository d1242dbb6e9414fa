select null::numeric(«)»
select null::int«(»3)
select null::varchar(«'3'»)
select null::timestamp «with» zone
select null::interval year to «day»
select null::national «text»
select null::int[«-»1]
select null::«select»
select null::setof «setof» text
select interval «day»
