/**
 * Tests with a migrated database, and a contract that proves each migration on a real one.
 *
 * <p>{@link dev.rung.junit.MigratedDatabase} on a test class gives each test a database at the newest version, put back after it:
 * a {@code TestDatabase} for each way of doing so. Databases are clones of a template that is migrated once ({@code Templates});
 * {@code Server} makes and drops them, and sweeps away what a killed run left behind.
 */
@NullMarked
package dev.rung.junit;

import org.jspecify.annotations.NullMarked;
