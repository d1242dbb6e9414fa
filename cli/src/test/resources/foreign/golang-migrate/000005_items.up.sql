SET statement_timeout = 0;
create table item (order_id bigint not null references "order" on delete cascade, n int generated always as identity,
  price numeric(10,2), vat numeric generated always as (price * 0.19) stored, primary key (order_id, n));
create view totals as select o.id, coalesce(sum(i.price), 0) as total, row_number() over (partition by o.state order by o.id)
  from "order" o left join item i on i.order_id = o.id group by o.id having count(*) > 0;
create materialized view mv as with recursive t(n) as (values (1) union all select n+1 from t where n < 10) select n from t with no data;
create unique index on mv (n);
