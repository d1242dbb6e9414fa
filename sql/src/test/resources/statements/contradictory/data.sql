insert into t select 1 into «u»
insert into t values (1) «on conflict do» update set a = 1
insert into t values (1) returning with (old as a, «old as b») a.c
update t set a = 1, «a» = 2
update t set (a, b) = (1, 2), «b» = 3
insert into t values (1) on conflict (a) do update set b = 1, «b» = 2
merge into t using u on true when matched then delete «when matched then do nothing»
«with recursive a as (select 1)» merge into t using a on true when matched then delete
insert into t values («default» + 1)
insert into t values («default») order by 1
update t set a = coalesce(«default», 1)
