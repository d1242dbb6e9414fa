package dev.rung.cli.uses;

import java.util.Comparator;

/**
 * A place in the code that uses a part of the database.
 *
 * @param relation a table or a view, with its schema in front unless that is {@code public}
 * @param column one of its columns, {@link #ALL} or {@link #NONE}
 * @param place where
 */
public record Use(String relation, String column, StackTraceElement place) implements Comparable<Use> {

    /** Instead of a column: all of them, as a row as a whole has them. */
    public static final String ALL = "*";

    /** Instead of a column: the table is named, and nothing of it. */
    public static final String NONE = "-";

    private static final Comparator<Use> ORDER = Comparator.comparing(Use::relation)
            .thenComparing(Use::column)
            .thenComparing(use -> use.place().getClassName())
            .thenComparing(use -> use.place().getLineNumber())
            .thenComparing(use -> use.place().getMethodName());

    @Override
    public int compareTo(Use other) {
        return ORDER.compare(this, other);
    }

    /** The line of a file, its parts parted by tabs. */
    public String line() {
        return relation + "\t" + column + "\t" + place;
    }
}
