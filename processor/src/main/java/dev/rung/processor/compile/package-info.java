/** The third stage: the SQL that a migration executes becomes statements, each read to a typed tree, with its place in Java; and the checksum. */
@NullMarked
package dev.rung.processor.compile;

import org.jspecify.annotations.NullMarked;
