package dev.rung.cli.difference;

import dev.rung.catalog.CatalogChange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Columns that number their rows in another way than before: the numbers go on after those that there are. */
public final class Numbers {

    private Numbers() {}

    /**
     * The statements that say where numbers go on.
     *
     * @param changes the differences
     * @return a statement for each column that becomes an identity, or is one no more and a {@code serial} instead
     */
    public static List<String> statements(List<CatalogChange> changes) {
        return changes.stream()
                .filter(change -> change.kind().equals("column") && "identity".equals(change.property()))
                .filter(change -> change.before() == null || change.after() == null && isSerial(change, changes))
                .map(Numbers::goOn)
                .toList();
    }

    private static boolean isSerial(CatalogChange identity, List<CatalogChange> changes) {
        return changes.stream()
                .anyMatch(change -> change.name().equals(identity.name())
                        && "default".equals(change.property())
                        && isNext(change.after()));
    }

    private static boolean isNext(@Nullable String expression) {
        return expression != null && expression.startsWith("nextval(");
    }

    private static String goOn(CatalogChange column) {
        var table = Rename.place(column.name());
        var name = Rename.simple(column.name());
        return "SELECT setval(pg_get_serial_sequence(%s, %s), coalesce(max(%s), 0) + 1, false) FROM %s"
                .formatted(literal(table), literal(Rename.folded(name)), name, table);
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
