select 1 +«»
select a = b «=» c
select a < b «>» c
select a is distinct from b «is» null
select a between 1 and 2 «between» 3 and 4
select a like b «like» c
select a between b «or» c and d
select a not between«»
select not between «1» and 2
select a is «maybe»
select a is not distinct «b»
select a in «1»
select a in («)»
select «=» any (a)
select a = any «b»
select f(«,» a)
select f(a,«)»
select f(distinct«)»
select f(variadic a«,» b)
select f(*«,» a)
select between«(»1)
select array«»
select array[1, «[»2]]
select (1, «)»
select («)»
select (a, b.c.«»
select case «end»
select case when a «end»
select case when a then b «then» c end
select case when a then b else c«»
select exists («1»)
select a[1«»
select a«.1»
select a.*.b«»
select 1«[»1]
select cast(a «int»)
select cast(a as «)»
select a::«1»
select a at time «zon» b
select a collate «'C'»
select extract(«1» from a)
select position(a«,» b)
select substring(a from 1 «to» 2)
select trim(leading«)»
select overlay(a placing b«)»
select «(a, b, c)» overlaps (d, e)
select (a, b) overlaps (c«)»
select f(a order by b) «within group (order by c)»
select f(distinct a) «within group (order by c)»
select f(a) within «(»order by c)
select f(a) filter («a»)
select sum(a) over (rows «)»
select sum(a) over (rows between «unbounded following» and current row)
select sum(a) over (rows between current row and «unbounded preceding»)
select sum(a) over (rows between 1 following and «current row»)
select a b «c»
select a as «1»
select a, «from» t
select «,» a
select xmlelement(«a»)
select json_object(a: b, c«)»
select a is json object with «keys»
select not «in» (1)
