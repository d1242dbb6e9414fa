package dev.rung.processor.read;

import org.jspecify.annotations.Nullable;

/**
 * A place in a source file.
 *
 * @param file the simple name of the file, such as {@code CreateReports.java}
 * @param line the line, from 1, or 0 when the compiler does not tell
 * @param column the column, from 1, or 0 when the compiler does not tell
 * @param anchor what the compiler takes to point at this place, or null; only the package {@code read} looks into it
 * @param textLine the line that the content of a text block begins on, or 0 for anything else
 */
public record Position(
        String file, int line, int column, @Nullable Object anchor, int textLine) {

    /** A place that is no text block. */
    public Position(String file, int line, int column, @Nullable Object anchor) {
        this(file, line, column, anchor, 0);
    }

    /** The place of a part of this text block, which begins some lines below its first; the compiler can only point at the whole. */
    public Position inTextBlock(int lines) {
        return textLine == 0 ? this : new Position(file, textLine + lines, 0, anchor, textLine);
    }

    /** Two positions are the same when they name the same place; the anchor is only a means to point there. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Position that && file.equals(that.file) && line == that.line && column == that.column;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * file.hashCode() + line) + column;
    }

    /** {@code CreateReports.java:12}, as people and consoles write it. */
    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line;
    }
}
