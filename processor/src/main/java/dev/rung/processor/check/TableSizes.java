package dev.rung.processor.check;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How large tables are in production, from the file that {@code rung sizes} writes: on each line the name of a table, its rows and its bytes.
 *
 * @param rows the rows by the name of the table, which has its schema in front unless that is {@code public}
 */
record TableSizes(Map<String, Long> rows) {

    static final TableSizes NONE = new TableSizes(Map.of());

    /** Below this, work on a table takes no time that anybody notices. */
    private static final long SMALL = 10_000;

    private static final long MILLION = 1_000_000;

    TableSizes {
        rows = Map.copyOf(rows);
    }

    /**
     * Reads the text of the file.
     *
     * @throws IllegalArgumentException when a line is not what it should be, which the message tells
     */
    static TableSizes parse(String text) {
        var rows = new HashMap<String, Long>();
        for (var line : text.lines().map(String::strip).toList()) {
            if (!line.isEmpty() && !line.startsWith("#")) {
                var words = line.split("\t", -1);
                if (words.length != 3 || !isNumber(words[1]) || !isNumber(words[2])) {
                    throw new IllegalArgumentException(
                            "`" + line + "` is not a table, its rows and its bytes, parted by tabs");
                }
                rows.put(words[0], Long.parseLong(words[1]));
            }
        }
        return new TableSizes(rows);
    }

    private static boolean isNumber(String word) {
        return !word.isEmpty() && word.length() < 19 && word.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    boolean isSmall(String table) {
        return rows.containsKey(table) && rows.get(table) < SMALL;
    }

    /** {@code about 31.0 million rows}, where it is known. */
    Optional<String> words(String table) {
        return Optional.ofNullable(rows.get(table))
                .map(count -> "about "
                        + (count < MILLION
                                ? count + " rows"
                                : String.format(Locale.ROOT, "%.1f million rows", (double) count / MILLION)));
    }
}
