/**
 * The second stage: the method body of a migration becomes the SQL that it executes.
 *
 * <p>{@link dev.rung.processor.interpret.Interpreter} evaluates the body by reflection on the real jOOQ, which builds statements
 * and has no connection to run them on. It follows local variables, constants, loops over what is known, decisions, and helper
 * methods whose source is in the compilation. It calls nothing but jOOQ and Java's plain values; whatever it cannot surely know
 * ends the evaluation with a place and a reason, and the migration runs as code. Never a guess.
 */
@NullMarked
package dev.rung.processor.interpret;

import org.jspecify.annotations.NullMarked;
