package dev.rung.cli.difference;

import dev.rung.catalog.CatalogChange;
import dev.rung.sql.Identifier;
import java.util.List;
import java.util.stream.Stream;
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

    /**
     * The statements that take a {@code serial} its sequence, so that the one of the identity has its name.
     *
     * @param changes the differences
     * @return two statements for each column that is an identity from now on
     */
    public static List<String> serialsToDrop(List<CatalogChange> changes) {
        return changes.stream()
                .filter(change -> "identity".equals(change.property()) && change.before() == null)
                .filter(change -> changes.stream().anyMatch(other -> isOwnSequence(other, change.name())))
                .flatMap(change -> Stream.of(
                        Names.alterColumn(change) + "DROP DEFAULT", "DROP SEQUENCE " + sequence(change.name())))
                .toList();
    }

    /** Only a sequence with the name that {@code serial} gives belongs to its column alone. */
    private static boolean isOwnSequence(CatalogChange change, String column) {
        return change.name().equals(column)
                && "default".equals(change.property())
                && ("nextval(" + literal(sequence(column)) + "::regclass)").equals(change.before());
    }

    private static String sequence(String column) {
        var table = Names.place(column);
        var name = Names.folded(Names.simple(table)) + "_" + Names.folded(Names.simple(column)) + "_seq";
        return Names.place(table) + "." + Identifier.quote(name);
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
        var table = Names.place(column.name());
        var name = Names.simple(column.name());
        return "SELECT setval(pg_get_serial_sequence(%s, %s), coalesce(max(%s), 0) + 1, false) FROM %s"
                .formatted(literal(table), literal(Names.folded(name)), name, table);
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
