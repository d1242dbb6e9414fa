/** PostgreSQL from Maven artifacts, for the environments whose {@code db.url} is {@code embedded}. */
@NullMarked
package dev.rung.embedded;

import org.jspecify.annotations.NullMarked;
