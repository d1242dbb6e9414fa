/**
 * Tokens become trees, by recursive descent: one grammar for each kind of object. A grammar reads from a
 * {@link dev.rung.sql.parser.Cursor}, which remembers what could have stood at the furthest place that was reached.
 */
@NullMarked
package dev.rung.sql.parser;

import org.jspecify.annotations.NullMarked;
