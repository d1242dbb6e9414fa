package dev.rung.processor.check;

import dev.rung.processor.read.Position;

/**
 * One thing that is wrong, or worth knowing, at one place.
 *
 * @param id the name of the check that found it, such as {@code missing-down}
 * @param severity how much it matters
 * @param position where
 * @param message a first line that stands alone, without the id; then what is true at this point; then {@code fix:}
 */
public record Finding(String id, Severity severity, Position position, String message) {}
