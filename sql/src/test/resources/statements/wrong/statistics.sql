create statistics s «a», b from t
create statistics if not exists «on» a, b from t
create statistics s on a, b«»
alter statistics if exists s «rename» to t
alter statistics s set «target» 3
drop statistics s «on» t
