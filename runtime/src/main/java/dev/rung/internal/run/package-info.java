/**
 * A run, from the plan to the last step.
 *
 * <p>{@code Runner} reads the history, plans on it, and gives one step after another to {@code StepRunner}. That takes it in one of two ways, and
 * again while it gives way to others: {@code StepTransaction} in one transaction with its claim, {@code StatementByStatement} with a claim that holds
 * a {@code Lease}. What became of an attempt is an {@code Outcome}; what is said of it stands in {@code Explanations}.
 */
@NullMarked
package dev.rung.internal.run;

import org.jspecify.annotations.NullMarked;
