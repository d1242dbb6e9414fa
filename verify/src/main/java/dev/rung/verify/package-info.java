/**
 * Proves on a real PostgreSQL what is promised of migrations: that each goes up, comes down without a trace and goes up again, and that
 * what was compiled is what the class executes.
 *
 * <p>A {@link dev.rung.verify.MigrationProof} is a list of {@link dev.rung.verify.Claim}s, each of which ends in a
 * {@link dev.rung.verify.Verdict}. They are tried in a {@link dev.rung.verify.ScratchDatabase}, of which nothing is left.
 *
 * <p>The {@link dev.rung.verify.ServerJudge} proves for the compiler what it can before there are classes: that the SQL of migrations runs, and that
 * the schema comes back.
 */
@NullMarked
package dev.rung.verify;

import org.jspecify.annotations.NullMarked;
