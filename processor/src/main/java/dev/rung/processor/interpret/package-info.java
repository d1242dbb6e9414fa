/**
 * The second stage: the method body of a migration becomes the SQL that it executes.
 *
 * <p>{@link dev.rung.processor.interpret.Interpreter} evaluates the body by reflection on the real jOOQ, which builds statements
 * and has no connection to run them on. It follows what Java code does: {@code Statements} and {@code Loops} run, {@code Expressions}
 * evaluate, {@code Calls} choose methods as the compiler would, {@code Instances} and {@code Initialization} make objects and classes
 * begin, {@code Functions} give lambdas to libraries. {@code Library} is the way out: it calls nothing but what {@code Permitted} allows,
 * jOOQ and Java's plain values. {@code Database} notes what would be executed.
 *
 * <p>A {@code Value} carries the type that the compiler takes it for, since that decides overloads and arithmetic. Whatever is not surely
 * known ends the evaluation with a place and a reason ({@code Unknown}), and the migration runs as code: what the database answers,
 * what differs from machine to machine or run to run ({@code Order}, {@code Locales}), what never ends ({@code Budget}, {@code Limits}),
 * and what would outlast the body ({@code Snapshot}). Never a guess.
 */
@NullMarked
package dev.rung.processor.interpret;

import org.jspecify.annotations.NullMarked;
