package dev.rung.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The query behind a snapshot: {@code snapshot.sql}, with a file beside it for each kind of object. */
final class CatalogQuery {

    private static final List<String> KINDS = List.of(
            "schema",
            "extension",
            "relation",
            "column",
            "constraint",
            "index",
            "trigger",
            "rule",
            "policy",
            "routine",
            "type",
            "statistics",
            "collation",
            "conversion",
            "operator",
            "cast",
            "text-search",
            "foreign-data",
            "language",
            "event-trigger",
            "access-method",
            "subscription",
            "privileges");

    private static final String BEFORE_15 = sql("publication-14");
    private static final String SINCE_15 = sql("publication");

    private CatalogQuery() {}

    /**
     * Runs the query, in one message. Names are written with their schemas and times in UTC, whatever the session says; its
     * settings, and a transaction that it is in, stay as they are.
     */
    static SortedMap<CatalogObject, SortedMap<String, String>> run(Connection connection, String history)
            throws SQLException {
        boolean alone = connection.getAutoCommit();
        var message = String.join(
                ";\n",
                alone ? "begin" : "savepoint rung_catalog",
                "set local search_path = ''",
                "set local timezone = 'UTC'",
                connection.getMetaData().getDatabaseMajorVersion() < 15 ? BEFORE_15 : SINCE_15,
                alone ? "rollback" : "rollback to savepoint rung_catalog;\nrelease savepoint rung_catalog");
        try (var statement = connection.prepareStatement(message)) {
            statement.setString(1, history);
            statement.execute();
            return objects(statement);
        }
    }

    private static SortedMap<CatalogObject, SortedMap<String, String>> objects(PreparedStatement statement)
            throws SQLException {
        var objects = new TreeMap<CatalogObject, SortedMap<String, String>>();
        while (statement.getMoreResults() || statement.getUpdateCount() >= 0) {
            try (ResultSet rows = statement.getResultSet()) {
                while (rows != null && rows.next()) {
                    var object = new CatalogObject(rows.getString(2), rows.getString(1));
                    objects.computeIfAbsent(object, first -> new TreeMap<>())
                            .put(rows.getString(3), StableText.of(rows.getString(4)));
                }
            }
        }
        return objects;
    }

    private static String sql(String publication) {
        var objects = Stream.concat(KINDS.stream(), Stream.of(publication))
                .map(CatalogQuery::read)
                .collect(Collectors.joining("union all\n"));
        return read("snapshot").replace(":objects", objects);
    }

    private static String read(String name) {
        try (var stream = CatalogQuery.class.getResourceAsStream(name + ".sql")) {
            return text(name, stream);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read `" + name + ".sql` of Rung's catalog query", e);
        }
    }

    private static String text(String name, @Nullable InputStream stream) throws IOException {
        if (stream == null) {
            throw new IllegalStateException("`" + name + ".sql` of Rung's catalog query is missing from the jar");
        }
        return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
}
