/**
 * What jOOQ's DSL lacks on PostgreSQL, in jOOQ's style. {@link dev.rung.postgres.PostgresDSL} has the static factories; what they
 * begin is continued by steps, interfaces that offer only what PostgreSQL's grammar allows next, and ends in an
 * {@link org.jooq.Query} that {@code db.execute(…)} runs:
 *
 * <pre>{@code
 * db.execute(createIndexConcurrently("reports_user_id_idx").on("reports", "user_id"));
 * }</pre>
 *
 * <p>One family of statements is two files: its steps, which are public, and the statements that implement them, which are not.
 * All of them are a {@code PostgresQuery}: SQL with jOOQ's parts in it, which jOOQ quotes and renders. They are immutable: a step gives
 * a new statement, and leaves the one that it was taken from as it was.
 */
@org.jspecify.annotations.NullMarked
package dev.rung.postgres;
