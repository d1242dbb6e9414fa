/**
 * The typed tree of a statement: records with fields and enums, one interface for each kind of object. What is absent is an empty
 * {@link java.util.Optional}, what may stand several times a list. Each node knows its {@link dev.rung.sql.tree.Node#place() place}, which is no part of what it
 * says: two trees are equal when they say the same.
 *
 * <p>It is one package, since on the class path a sealed interface and all that it permits have to share one.
 */
@NullMarked
package dev.rung.sql.tree;

import org.jspecify.annotations.NullMarked;
