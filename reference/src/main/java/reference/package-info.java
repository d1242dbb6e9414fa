/**
 * Every kind of statement that PostgreSQL has for its schema: one migration for each kind of object, with the statements that create,
 * alter, comment and drop it, in the DSL where jOOQ or {@link dev.rung.postgres.PostgresDSL} has them.
 *
 * <p>The first digits of a version say which PostgreSQL is the first that knows the statements: {@code 15_01} is for PostgreSQL 15 and newer.
 */
package reference;
