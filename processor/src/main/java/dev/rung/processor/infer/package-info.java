/**
 * The columns of queries, with their types as PostgreSQL would find them, from what is known of the relations, types and functions
 * that they use.
 *
 * <p>Nothing is guessed: a type that does not follow from what is known is null.
 */
@NullMarked
package dev.rung.processor.infer;

import org.jspecify.annotations.NullMarked;
