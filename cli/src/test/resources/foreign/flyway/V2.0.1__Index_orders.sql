create index concurrently order_customer on ${app}."Order" (customer_id);
