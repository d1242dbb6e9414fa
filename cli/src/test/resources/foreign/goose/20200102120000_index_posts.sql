-- +goose NO TRANSACTION
-- +goose Up
CREATE INDEX CONCURRENTLY post_title ON post (title);
CREATE INDEX CONCURRENTLY ON post USING hash (body);
-- +goose Down
DROP INDEX CONCURRENTLY post_title;
DROP INDEX CONCURRENTLY post_body_idx;
