CREATE OR REPLACE FUNCTION touch() RETURNS trigger AS $body$
DECLARE
  n int := 0;
BEGIN
  IF TG_OP = 'UPDATE' THEN NEW.created := now(); END IF;
  EXECUTE format('select %L', E'a\nb');
  RETURN NEW;
END;
$body$ LANGUAGE plpgsql;
CREATE TRIGGER order_touch BEFORE UPDATE OR INSERT ON "order" FOR EACH ROW WHEN (NEW.state <> 'paid') EXECUTE FUNCTION touch();
