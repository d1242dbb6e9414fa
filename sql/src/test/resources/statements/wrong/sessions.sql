declare c «integer»
declare c cursor «select» 1
declare c no «binary» cursor for select 1
fetch absolute «c»
fetch forward 3 «4» c
fetch from«»
close«»
prepare p «select» 1
prepare p as «truncate» box
prepare p («)» as select 1
execute p («)»
deallocate«»
listen «'news'»
notify news «'a'»
notify news, «a»
unlisten«»
lock table box in access «update» mode
lock box in share«»
explain «vacuum» box
explain (verbose) «drop» table box
explain (analyze,«)» select 1
do«»
do «begin» end
do 'x' language«»
