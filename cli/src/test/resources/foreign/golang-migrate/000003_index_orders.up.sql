CREATE INDEX CONCURRENTLY IF NOT EXISTS order_state_idx ON "order" USING btree (state, lower("User") text_pattern_ops) WHERE state <> 'paid';
