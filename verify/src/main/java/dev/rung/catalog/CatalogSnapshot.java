package dev.rung.catalog;

import dev.rung.sql.lexer.Lexer;
import dev.rung.sql.lexer.Token;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The schema of a database at one moment, in a canonical form: every object of every kind that {@code pg_dump --schema-only}
 * writes, each with its properties. Members of extensions, temporary tables and Rung's own history table are left out, and so is
 * all data.
 */
public final class CatalogSnapshot {

    private static final String HISTORY = "rung_history";
    private static final Set<String> WHOLES =
            Set.of("table", "view", "materialized view", "foreign table", "type", "domain");

    private final SortedMap<CatalogObject, SortedMap<String, String>> objects;

    private CatalogSnapshot(SortedMap<CatalogObject, SortedMap<String, String>> objects) {
        this.objects = objects;
    }

    /**
     * Takes a snapshot of the database of a connection, whose history table has its usual name.
     *
     * @param connection a connection to PostgreSQL 14 or newer; a transaction that it is in goes on
     * @return what the schema looks like to this connection now
     * @throws SQLException when the database cannot be read
     */
    public static CatalogSnapshot of(Connection connection) throws SQLException {
        return of(connection, HISTORY);
    }

    /**
     * Takes a snapshot of the database of a connection.
     *
     * @param connection a connection to PostgreSQL 14 or newer; a transaction that it is in goes on
     * @param history the history table, which is left out: {@code name}, in whatever schema it stands, or {@code schema.name}
     * @return what the schema looks like to this connection now
     * @throws SQLException when the database cannot be read
     */
    public static CatalogSnapshot of(Connection connection, String history) throws SQLException {
        return new CatalogSnapshot(CatalogQuery.run(connection, history));
    }

    /**
     * What the schema would look like after some statements. They are run, in a transaction that is rolled back.
     *
     * @param connection a connection to PostgreSQL 14 or newer, in no transaction
     * @param sql the statements, none or more
     * @param history the history table, which is left out
     * @return what the schema would look like to this connection
     * @throws SQLException when a statement fails, or the database cannot be read
     */
    public static CatalogSnapshot after(Connection connection, String sql, String history) throws SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
            return of(connection, history);
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    /**
     * What is different in another snapshot. An object that came or went is one change, together with its parts, such as the
     * columns of a table. The order of columns is compared of those that are in both.
     *
     * @param later the other snapshot
     * @return the changes, by the name of the object; empty when the schemas are equal
     */
    public List<CatalogChange> changesTo(CatalogSnapshot later) {
        return both(objects.keySet(), later.objects.keySet())
                .flatMap(object -> changes(object, later))
                .toList();
    }

    private Stream<CatalogChange> changes(CatalogObject object, CatalogSnapshot later) {
        var before = objects.get(object);
        var after = later.objects.get(object);
        if (before != null && after != null) {
            return both(before.keySet(), after.keySet())
                    .flatMap(property -> change(object, property, before.get(property), after.get(property)));
        }
        return followsAnother(object, later)
                ? Stream.empty()
                : Stream.of(
                        new CatalogChange(object.kind(), object.name(), null, definition(before), definition(after)));
    }

    private static Stream<CatalogChange> change(
            CatalogObject object, String property, @Nullable String before, @Nullable String after) {
        boolean equal =
                property.equals(CatalogChange.COLUMN_ORDER) ? sameOrder(before, after) : Objects.equals(before, after);
        return equal
                ? Stream.empty()
                : Stream.of(new CatalogChange(object.kind(), object.name(), property, before, after));
    }

    /** A column that came or went is a change of its own; what is left of the order is that of the others. */
    private static boolean sameOrder(@Nullable String before, @Nullable String after) {
        var first = names(before);
        var second = names(after);
        var common = new ArrayList<>(first);
        common.retainAll(second);
        second.retainAll(common);
        return common.equals(second);
    }

    private static List<String> names(@Nullable String list) {
        return Lexer.tokens(list == null ? "" : list).stream()
                .filter(Token::isName)
                .map(Token::text)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** Whether an object that is in one of the two came or went with the relation or the column that it belongs to. */
    private boolean followsAnother(CatalogObject object, CatalogSnapshot later) {
        var whole = object.whole();
        if (whole != null) {
            return hasWhole(whole) != later.hasWhole(whole);
        }
        var properties = Objects.requireNonNullElse(objects.get(object), later.objects.get(object));
        var column = new CatalogObject(properties.getOrDefault("owned by", ""), "column");
        return objects.containsKey(column) != later.objects.containsKey(column);
    }

    private boolean hasWhole(String name) {
        return WHOLES.stream().anyMatch(kind -> objects.containsKey(new CatalogObject(name, kind)));
    }

    private static @Nullable String definition(@Nullable SortedMap<String, String> properties) {
        return properties == null ? null : properties.getOrDefault("definition", properties.toString());
    }

    private static <T extends Comparable<T>> Stream<T> both(Set<T> some, Set<T> others) {
        var all = new TreeSet<>(some);
        all.addAll(others);
        return all.stream();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CatalogSnapshot snapshot && objects.equals(snapshot.objects);
    }

    @Override
    public int hashCode() {
        return objects.hashCode();
    }

    /** One line for each object, with its properties. */
    @Override
    public String toString() {
        var lines = new StringBuilder();
        objects.forEach((object, properties) ->
                lines.append(object).append(' ').append(properties).append('\n'));
        return lines.toString();
    }
}
