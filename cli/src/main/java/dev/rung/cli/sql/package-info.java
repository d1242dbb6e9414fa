/** Where the statements of a script end. */
@NullMarked
package dev.rung.cli.sql;

import org.jspecify.annotations.NullMarked;
