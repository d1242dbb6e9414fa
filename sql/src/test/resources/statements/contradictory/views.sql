refresh materialized view concurrently v «with no data»
