/** JUnit support: each test gets a migrated database, and a contract proves each migration. */
@NullMarked
package dev.rung.junit;

import org.jspecify.annotations.NullMarked;
