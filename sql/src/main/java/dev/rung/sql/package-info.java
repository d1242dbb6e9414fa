/**
 * PostgreSQL's SQL, read strictly and whole. {@link dev.rung.sql.SqlScript} cuts a text into statements, {@link dev.rung.sql.SqlParser}
 * makes a typed tree of one, or says at which word it is wrong: what no grammar of PostgreSQL 14 to 18 allows is wrong, and what
 * PostgreSQL accepts is never refused. It depends on nothing, so that everybody can read SQL with it.
 *
 * <pre>
 * text  ->  lexer   ->  parser   ->  tree      ->  printer
 *           tokens      grammar      records       the text again
 * </pre>
 */
@NullMarked
package dev.rung.sql;

import org.jspecify.annotations.NullMarked;
