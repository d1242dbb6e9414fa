/**
 * The history as a table: its rows, what ties them together, and how a step is claimed.
 *
 * <p>{@code HistoryTable} is read to a {@code HistoryLog}; a {@code Chain} gives the {@code Claim} of the next step, with the fingerprint and the seal
 * that follow from the rows before; {@code Claims} writes it.
 */
@NullMarked
package dev.rung.internal.history;

import org.jspecify.annotations.NullMarked;
