package dev.rung.processor.replay.history;

import dev.rung.catalog.CatalogChange;
import dev.rung.catalog.CatalogSnapshot;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** What PostgreSQL says of statements, in one transaction that is never committed. */
final class Postgres {

    private final Connection connection;

    Postgres(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
    }

    /** The error of the first statement that is refused. */
    Optional<String> refusal(List<String> sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            for (var one : sql) {
                try {
                    statement.execute(one);
                } catch (SQLException e) {
                    return Optional.of(String.valueOf(e.getMessage()));
                }
            }
            return Optional.empty();
        }
    }

    void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    CatalogSnapshot snapshot() throws SQLException {
        return CatalogSnapshot.of(connection);
    }

    /** What is not as it was, but for the name of a NOT NULL: of that the replay keeps none, since only PostgreSQL 18 has one. */
    List<CatalogChange> changesSince(CatalogSnapshot before) throws SQLException {
        return before.changesTo(snapshot()).stream()
                .filter(change ->
                        !("not null".equals(change.property()) && change.before() != null && change.after() != null))
                .toList();
    }
}
