/**
 * What the names in a query or an expression stand for: relations, columns, functions, operators and types are looked up as PostgreSQL does
 * when it analyses a statement, with the types of all parts.
 */
@NullMarked
package dev.rung.processor.replay.binding;

import org.jspecify.annotations.NullMarked;
