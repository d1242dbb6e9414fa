DROP TRIGGER order_touch ON "order"; DROP FUNCTION touch();
