create statistics on a, b from price;
create statistics (ndistinct) on a, b from price;
create statistics if not exists shop.s (ndistinct, dependencies, mcv) on a, lower(b), (a + 1) from shop.price;
alter statistics s set statistics 100;
alter statistics if exists shop.s set statistics default;
alter statistics s rename to t;
alter statistics s set schema shop;
alter statistics s owner to bob;
drop statistics s;
drop statistics if exists s, shop.t cascade
