package dev.rung.cli.difference;

import java.util.Locale;

/**
 * A table or a column that may be the same under another name.
 *
 * @param kind {@code table} or {@code column}
 * @param from its whole name as it is, quoted where SQL needs it
 * @param to its whole name as it should be
 */
public record Rename(String kind, String from, String to) {

    /**
     * The statement.
     *
     * @return the SQL that renames it
     */
    public String sql() {
        return kind.equals("table")
                ? "alter table " + from + " rename to " + simple(to)
                : "alter table " + place(from) + " rename column " + simple(from) + " to " + simple(to);
    }

    /**
     * The way back.
     *
     * @return the rename that undoes it
     */
    public Rename back() {
        return new Rename(kind, to, from);
    }

    static String place(String name) {
        return name.substring(0, Math.max(0, dot(name)));
    }

    static String simple(String name) {
        return name.substring(dot(name) + 1);
    }

    /** The last dot that does not stand inside a quoted name. */
    private static int dot(String name) {
        boolean quoted = false;
        for (int at = name.length() - 1; at >= 0; at--) {
            quoted ^= name.charAt(at) == '"';
            if (!quoted && name.charAt(at) == '.') {
                return at;
            }
        }
        return -1;
    }

    /** A name as PostgreSQL keeps it: as it stands in quotes, and in lower case without. */
    static String folded(String name) {
        return name.startsWith("\"")
                ? name.substring(1, name.length() - 1).replace("\"\"", "\"")
                : name.toLowerCase(Locale.ROOT);
    }
}
