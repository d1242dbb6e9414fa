package dev.rung;

/**
 * A step at its place in the history: the row that takes it.
 *
 * @param position where in the history, from 1
 * @param row what it says of the step
 * @param fingerprint names all that is applied after it
 * @param seal names this row and all before it
 */
record Claim(long position, NewRow row, String fingerprint, String seal) {}
