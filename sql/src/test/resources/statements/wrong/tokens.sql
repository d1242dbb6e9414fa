select U&'a' uescape «'+'»
select U&"a" uescape «'f'»
select «1_000.5»e_1
select «'a»
select «"a»
select «""»
select «$a$ b»
select 1 «/* 2»
