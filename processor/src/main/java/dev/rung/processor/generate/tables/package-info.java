/** Typed tables: the schema at head as jOOQ's own code generator would write it, with its names and its types. */
@NullMarked
package dev.rung.processor.generate.tables;

import org.jspecify.annotations.NullMarked;
