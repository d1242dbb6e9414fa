/**
 * {@code @MigratedDatabase} on a test of Spring: the application's own data source is the database of the test, which is migrated and put back
 * after each test. {@link dev.rung.spring.test.MigratedDatabaseCustomizer} puts it there when Spring makes the application,
 * {@link dev.rung.spring.test.TurnListener} begins and ends the turns of tests, {@link dev.rung.spring.test.SpringDatabaseOwner} tells JUnit of it.
 */
@NullMarked
package dev.rung.spring.test;

import org.jspecify.annotations.NullMarked;
