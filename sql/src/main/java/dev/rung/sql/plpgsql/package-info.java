/**
 * The code of functions, procedures and {@code do} blocks in PL/pgSQL: blocks, declarations and statements, and the SQL in them, read by the
 * grammar of SQL where it is static. {@link dev.rung.sql.plpgsql.Plpgsql} is the door.
 */
@NullMarked
package dev.rung.sql.plpgsql;

import org.jspecify.annotations.NullMarked;
