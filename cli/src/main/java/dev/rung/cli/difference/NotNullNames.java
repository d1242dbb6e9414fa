package dev.rung.cli.difference;

import dev.rung.catalog.CatalogChange;
import dev.rung.sql.Identifier;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Gives NOT NULL constraints their names, which they have since PostgreSQL 18. A partition has those of its parent, and can be given them
 * only before it is attached, and others only after it is detached.
 */
public final class NotNullNames {

    private NotNullNames() {}

    /**
     * The statements for those that have another name.
     *
     * @param changes the differences
     * @return the statements
     */
    public static List<String> statements(List<CatalogChange> changes) {
        return changes.stream()
                .filter(change -> "not null".equals(change.property()))
                .map(NotNullNames::statement)
                .filter(Objects::nonNull)
                .toList();
    }

    static @Nullable String statement(CatalogChange change) {
        var before = change.before();
        var after = change.after();
        return before == null || after == null
                ? null
                : "ALTER TABLE " + Names.place(change.name()) + " RENAME CONSTRAINT " + name(change, before) + " TO "
                        + name(change, after);
    }

    /** The snapshot says {@code yes} for the name that PostgreSQL gives. */
    private static String name(CatalogChange change, String name) {
        var table = Names.folded(Names.simple(Names.place(change.name())));
        var column = Names.folded(Names.simple(change.name()));
        return name.equals("yes") ? Identifier.quote(table + "_" + column + "_not_null") : name;
    }
}
