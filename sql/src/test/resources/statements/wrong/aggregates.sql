create aggregate a«»
create aggregate a(*)«»
create aggregate a(int) (sfunc = f, stype, «=» int)
create aggregate a(int) («)»
create aggregate a(int order «int») (sfunc = f)
create aggregate a(«out int») (sfunc = f, stype = int)
create aggregate a(variadic "any" order by «int») (sfunc = f, stype = int)
create aggregate a (basetype = int, «parallel» = safe)
alter aggregate a «rename» to b
alter aggregate a(int) «depends» on extension b
drop aggregate a«»
