package dev.rung.cli.difference;

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
                ? "alter table " + from + " rename to " + Names.simple(to)
                : "alter table " + Names.place(from) + " rename column " + Names.simple(from) + " to "
                        + Names.simple(to);
    }

    /**
     * The way back.
     *
     * @return the rename that undoes it
     */
    public Rename back() {
        return new Rename(kind, to, from);
    }
}
