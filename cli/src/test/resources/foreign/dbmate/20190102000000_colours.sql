-- migrate:up transaction:false
create type colour as enum ('red');
ALTER TYPE colour ADD VALUE 'orange' AFTER 'red';
alter type colour add value if not exists 'black' before 'red';

-- migrate:down transaction:false
drop type colour;
