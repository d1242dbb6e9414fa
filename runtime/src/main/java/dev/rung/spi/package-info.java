/**
 * What generated code and plug-ins touch: the {@link dev.rung.spi.Registry} that the compiler writes, the SQL beside it, the server that
 * {@code db.url = embedded} starts, and the {@link dev.rung.spi.Judge} that asks one while migrations are compiled. Users of Rung need nothing of it.
 */
@NullMarked
package dev.rung.spi;

import org.jspecify.annotations.NullMarked;
