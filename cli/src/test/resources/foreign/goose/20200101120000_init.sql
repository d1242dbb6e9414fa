-- +goose Up
CREATE TABLE post (
    id int NOT NULL,
    title text,
    body text,
    PRIMARY KEY(id)
);

-- +goose StatementBegin
CREATE OR REPLACE FUNCTION make_months( DATE, DATE )
returns void AS $$
DECLARE
  create_query text;
BEGIN
  FOR create_query IN SELECT
      'CREATE TABLE IF NOT EXISTS month_'
      || TO_CHAR( d, 'YYYY_MM' )
      || ' ( CHECK( true ) );'
    FROM generate_series( $1, $2, '1 month' ) AS d
  LOOP
    EXECUTE create_query;
  END LOOP;  -- of months
END;         -- of the function
$$
language plpgsql;
-- +goose StatementEnd

-- +goose Down
-- +goose StatementBegin
DROP FUNCTION make_months( DATE, DATE );
-- +goose StatementEnd
DROP TABLE post;
