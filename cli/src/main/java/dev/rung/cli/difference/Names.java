package dev.rung.cli.difference;

import dev.rung.catalog.CatalogChange;
import dev.rung.sql.Identifier;

/** Names as {@link CatalogChange} gives them: with their schema, those of columns with their table, in quotes where SQL needs them. */
final class Names {

    private Names() {}

    /** What begins a statement that changes a column. */
    static String alterColumn(CatalogChange column) {
        return "ALTER TABLE " + place(column.name()) + " ALTER COLUMN " + simple(column.name()) + " ";
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
                : Identifier.fold(name);
    }
}
