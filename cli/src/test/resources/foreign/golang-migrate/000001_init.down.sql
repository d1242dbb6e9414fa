BEGIN;
DROP TABLE "order";
DROP TYPE order_state;
COMMIT;
