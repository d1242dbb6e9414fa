package dev.rung.processor.check;

import java.util.ArrayList;
import java.util.List;

/**
 * The text of the file in which {@code rung release} writes what a build uses of the database: first the version of the schema that it is built for,
 * then on each line a table or a view, a column of it, and a place in the code, parted by tabs.
 *
 * @param version the version
 * @param uses the lines
 */
record WrittenUses(long version, List<Use> uses) {

    /** Instead of a column: all of them, those of a row as a whole. */
    static final String ALL = "*";

    WrittenUses {
        uses = List.copyOf(uses);
    }

    /**
     * One line.
     *
     * @param relation a table or a view, with its schema in front unless that is {@code public}
     * @param column one of its columns, {@link #ALL}, or {@code -} where only the table is named
     * @param place where, as a stack trace has it
     */
    record Use(String relation, String column, String place) {}

    /**
     * Reads the text of the file.
     *
     * @throws IllegalArgumentException when a line is not what it should be, which the message tells
     */
    static WrittenUses parse(String text) {
        var lines = text.lines().filter(line -> !line.isBlank()).toList();
        var uses = new ArrayList<Use>();
        for (var line : lines.subList(Math.min(1, lines.size()), lines.size())) {
            var parts = line.split("\t", -1);
            if (parts.length != 3) {
                throw new IllegalArgumentException(
                        "`" + line + "` is not a table, a column and a place, parted by tabs");
            }
            uses.add(new Use(parts[0], parts[1], parts[2]));
        }
        return new WrittenUses(version(lines), uses);
    }

    private static long version(List<String> lines) {
        try {
            return Long.parseLong(lines.isEmpty() ? "" : lines.get(0).strip());
        } catch (NumberFormatException none) {
            throw new IllegalArgumentException("its first line is not the version of a migration", none);
        }
    }
}
