comment on table orders «'x'»
comment on table orders is «x»
comment «table» orders is 'x'
comment on «orders» is 'x'
comment on function f(«1») is 'x'
comment on trigger audit «is» 'x'
comment on constraint c on «table» t is 'x'
comment on schema shop«.»x is 'x'
comment on operator + «is» 'x'
comment on «user» mapping for clerk is 'x'
security label on «trigger» audit on orders is 'x'
security label for «select» on table orders is 'x'
security «labels» on table orders is 'x'
