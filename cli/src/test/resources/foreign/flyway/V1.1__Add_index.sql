create index customer_name on ${app}.customer (name varchar_pattern_ops) include (id);
comment on index ${app}.customer_name is 'by ${app} name';
