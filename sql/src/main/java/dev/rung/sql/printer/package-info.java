/** Trees become SQL: one printer for each kind of object, beside the grammar of the same name. */
@NullMarked
package dev.rung.sql.printer;

import org.jspecify.annotations.NullMarked;
