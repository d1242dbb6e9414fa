create index concurrently users_tags on users using gin (tags);
