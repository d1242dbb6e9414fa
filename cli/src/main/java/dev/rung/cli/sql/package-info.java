/** SQL as text: where its code is, and where its statements end. */
@NullMarked
package dev.rung.cli.sql;

import org.jspecify.annotations.NullMarked;
