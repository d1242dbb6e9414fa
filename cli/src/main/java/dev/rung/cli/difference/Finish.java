package dev.rung.cli.difference;

import dev.rung.catalog.CatalogChange;
import dev.rung.sql.lexer.Lexer;
import dev.rung.sql.tree.TriggerStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Does what {@link Difference} leaves undone, as far as one statement for one property does it. */
public final class Finish {

    /** Objects whose definition in the catalog is a statement. */
    private static final Set<String> DEFINED = Set.of("trigger", "index", "rule");

    private static final Map<String, String> COMPRESSIONS = Map.of("p", "pglz", "l", "lz4");

    private static final Map<String, String> STORAGES =
            Map.of("p", "plain", "e", "external", "m", "main", "x", "extended");

    private static final String TYPE = "format_type(atttypid, atttypmod)";
    private static final String STORAGE = "typstorage";

    private Finish() {}

    /**
     * The statements for what is still different.
     *
     * @param connection the database, which is only read
     * @param remaining the differences
     * @return the statements
     * @throws SQLException when the database cannot be read
     */
    public static List<String> statements(Connection connection, List<CatalogChange> remaining) throws SQLException {
        var statements = new ArrayList<String>();
        for (var change : remaining) {
            var statement = change.property() == null ? definition(change) : property(connection, change);
            if (statement != null) {
                statements.add(statement);
            }
        }
        return statements;
    }

    private static @Nullable String definition(CatalogChange change) {
        return DEFINED.contains(change.kind()) && change.before() == null ? change.after() : null;
    }

    private static @Nullable String property(Connection connection, CatalogChange change) throws SQLException {
        var after = change.after();
        return switch (change.kind() + " " + change.property()) {
            case "column compression" ->
                column(
                        change,
                        "set compression " + (after == null ? "default" : COMPRESSIONS.getOrDefault(after, after)));
            case "column collation" ->
                after == null ? column(change, "type " + ask(connection, TYPE, change) + " collate \"default\"") : null;
            case "column storage" ->
                column(change, "set storage " + STORAGES.get(after == null ? ask(connection, STORAGE, change) : after));
            case "trigger definition" -> after == null ? null : replacing(after);
            case "column not null" -> NotNullNames.statement(change);
            case "table replica identity" ->
                "index".equals(after) ? null : replica(change.name(), after == null ? "default" : after);
            case "index replica identity" ->
                after == null
                        ? null
                        : replica(Names.place(change.name()), "using index " + Names.simple(change.name()));
            default -> null;
        };
    }

    /** The statement that makes a trigger, in the place of one that there is; a constraint trigger has none. */
    private static String replacing(String trigger) {
        return Trees.of(trigger, TriggerStatement.Create.class)
                .filter(create -> !create.orReplace())
                .map(create -> {
                    int end = Lexer.beginning(trigger, 1).get(0).end();
                    return trigger.substring(0, end) + " OR REPLACE" + trigger.substring(end);
                })
                .orElse(trigger);
    }

    private static String replica(String table, String identity) {
        return "ALTER TABLE " + table + " REPLICA IDENTITY " + identity;
    }

    private static String column(CatalogChange change, String action) {
        return Names.alterColumn(change) + action;
    }

    private static String ask(Connection connection, String what, CatalogChange column) throws SQLException {
        try (var query = connection.prepareStatement(
                "select " + what + " from pg_attribute a join pg_type t on t.oid = atttypid "
                        + "where attrelid = ?::regclass and attname = ?")) {
            query.setString(1, Names.place(column.name()));
            query.setString(2, Names.folded(Names.simple(column.name())));
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }
}
