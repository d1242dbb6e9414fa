vacuum;
vacuum full freeze verbose analyze box;
vacuum (full, freeze false, parallel 4, index_cleanup auto) box (id, name), shop.coin;
vacuum verbose;
vacuum box;
analyze;
analyze verbose box (id);
analyse box, coin;
analyze (verbose, skip_locked true) box;
cluster;
cluster verbose;
cluster box;
cluster verbose shop.box using box_pkey;
cluster (verbose) box using box_pkey;
cluster box_pkey on shop.box;
checkpoint;
load 'plpgsql'
