-- A shop with several schemas that refer to each other.
create schema people;
create schema catalog;
create schema sales;
create schema "web-shop";

create type people.sex as enum ('f', 'm', 'x');
create type sales.order_state as enum ('new', 'paid', 'shipped', 'returned');
create domain catalog.sku as char(12);
create domain public.money_amount as numeric(12, 2) not null default 0;

create table people.customer (
    id bigint generated always as identity primary key,
    name text not null,
    sex people.sex,
    born date
);

create table people.login (
    customer_id bigint primary key references people.customer on delete cascade,
    name text not null unique,
    digest text not null
);

create table catalog.category (
    id integer primary key,
    name text not null,
    parent integer references catalog.category
);

create table catalog.product (
    sku catalog.sku primary key,
    name text not null,
    price public.money_amount,
    category_id integer references catalog.category,
    attributes jsonb not null default '{}',
    tags text[] not null default '{}'
);
create index product_tags on catalog.product using gin (tags);

create table catalog.catalog (
    id integer primary key,
    catalog text
);

create table sales.orders (
    id uuid primary key default gen_random_uuid(),
    customer_id bigint not null references people.customer (id),
    state sales.order_state not null default 'new',
    states sales.order_state[] not null default '{}',
    placed timestamptz not null default now(),
    total public.money_amount
);

create table sales.order_line (
    order_id uuid not null references sales.orders on delete cascade,
    sku catalog.sku not null references catalog.product,
    quantity integer not null check (quantity > 0),
    price public.money_amount,
    primary key (order_id, sku)
);

create table sales.customer (
    id bigint primary key references people.login,
    discount numeric(3, 2)
);

create table "web-shop".visit (
    id bigserial primary key,
    customer_id bigint references people.customer,
    at timestamptz not null default now()
);

create table settings (
    key text primary key,
    value jsonb
);

create sequence sales.invoice_number start 10000;
