/**
 * The stage between replay and check: the schema at head as whoever writes code for it wants to know it, tables with their columns, keys and
 * indexes, in an order that depends on nothing but the schema.
 */
@NullMarked
package dev.rung.processor.head;

import org.jspecify.annotations.NullMarked;
