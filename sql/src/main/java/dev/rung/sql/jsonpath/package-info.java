/** The paths of SQL/JSON, which stand in texts and have a grammar of their own (PostgreSQL 18, "The SQL/JSON Path Language"). */
@NullMarked
package dev.rung.sql.jsonpath;

import org.jspecify.annotations.NullMarked;
