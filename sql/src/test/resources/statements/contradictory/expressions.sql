select f(a => 1, «2»)
select f(a => 1, b => 2, «a := 3»)
select xmlelement(name e, xmlattributes(a, «1»))
select xmlforest(«f(a)»)
select json_value(a, '$' «empty array» on error)
select json_query(a, '$' «true» on error)
select json_exists(a, '$' «default 1» on error)
select «json_query(a, '$' with wrapper omit quotes)»
select «json_array(select 1, 2)»
select «default»
select f(«default»)
values (1), («default»)
