BEGIN;

CREATE TYPE order_state AS ENUM ('new', 'paid', 'it''s complicated');
CREATE TABLE IF NOT EXISTS "order" (
    id bigserial PRIMARY KEY,
    "User" text NOT NULL DEFAULT 'nobody; really',
    state order_state NOT NULL DEFAULT 'new',
    meta jsonb NOT NULL DEFAULT '{"a": [1, 2, {"b": "c"}]}'::jsonb,
    created timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT order_user_check CHECK (length("User") BETWEEN 1 AND 100 AND "User" !~ '^\s+$')
);
COMMENT ON TABLE "order" IS $c$what's ordered; -- not a comment$c$;

COMMIT;
