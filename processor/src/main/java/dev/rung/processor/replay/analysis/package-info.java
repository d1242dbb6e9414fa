/**
 * PostgreSQL's parse analysis of expressions: the names, functions, operators and casts in them are resolved as the server does, and what
 * is implicit in the text is explicit in the tree.
 */
@NullMarked
package dev.rung.processor.replay.analysis;

import org.jspecify.annotations.NullMarked;
