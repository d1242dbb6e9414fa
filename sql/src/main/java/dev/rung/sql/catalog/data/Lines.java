package dev.rung.sql.catalog.data;

import java.util.ArrayList;
import java.util.List;

/**
 * Sorted lines, of which those of one name are found without a look at the others.
 *
 * @param text the lines, each ended
 */
record Lines(String text) {

    /** The lines that start so and are true in a version. */
    List<Row> rows(String start, int version) {
        var rows = new ArrayList<Row>();
        int at = firstNotBefore(start);
        while (at < text.length() && text.startsWith(start, at)) {
            int end = text.indexOf('\n', at);
            var row = Row.of(text.substring(at, end));
            if (row.isOf(version)) {
                rows.add(row);
            }
            at = end + 1;
        }
        return rows;
    }

    /** Of each first field the line that is true in the newest version of all in which it is there. */
    List<Row> newestRows() {
        var newest = new ArrayList<Row>();
        for (var row : rows("", Row.ANY_VERSION)) {
            int last = newest.size() - 1;
            if (last < 0 || !newest.get(last).text(0).equals(row.text(0))) {
                newest.add(row);
            } else if (newest.get(last).until() < row.until()) {
                newest.set(last, row);
            }
        }
        return newest;
    }

    /** Halves the text until the line is found: the start of the first line that does not come before it. */
    private int firstNotBefore(String start) {
        int low = 0;
        int high = text.length();
        while (low < high) {
            int line = text.lastIndexOf('\n', (low + high) / 2 - 1) + 1;
            line = Math.max(line, low);
            if (isBefore(line, start)) {
                low = text.indexOf('\n', line) + 1;
            } else {
                high = line;
            }
        }
        return low;
    }

    private boolean isBefore(int line, String start) {
        for (int i = 0; i < start.length(); i++) {
            int difference = line + i < text.length() ? text.charAt(line + i) - start.charAt(i) : -1;
            if (difference != 0) {
                return difference < 0;
            }
        }
        return false;
    }
}
