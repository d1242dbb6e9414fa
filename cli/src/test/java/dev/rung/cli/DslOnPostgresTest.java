package dev.rung.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.catalog.CatalogSnapshot;
import dev.rung.cli.dsl.Dsl;
import dev.rung.cli.dsl.StatementFiles;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.postgresql.ds.PGSimpleDataSource;

/** What is written in the DSL does to PostgreSQL what the statements do that it was written for. */
class DslOnPostgresTest {

    private static final PGSimpleDataSource DATABASE = Databases.create();

    static Stream<StatementFiles.Case> doesTheSame() throws IOException {
        return StatementFiles.cases();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void doesTheSame(StatementFiles.Case migration) throws SQLException {
        var written = migration.ways().stream().map(sql -> Dsl.of(sql).sql()).toList();
        assertThat(after(migration.ways()).changesTo(after(written)))
                .as(String.join("\n", written))
                .isEmpty();
    }

    private static CatalogSnapshot after(List<String> statements) throws SQLException {
        try (var connection = DATABASE.getConnection()) {
            connection.setAutoCommit(false);
            for (var statement : statements) {
                execute(connection, statement.replaceAll("(?i)(index|partition \\S+) concurrently", "$1"));
            }
            var snapshot = CatalogSnapshot.of(connection);
            connection.rollback();
            return snapshot;
        }
    }

    /** What PostgreSQL refuses is refused either way, and changes nothing. */
    private static void execute(Connection connection, String sql) throws SQLException {
        var savepoint = connection.setSavepoint();
        try (var statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        } catch (SQLException refused) {
            connection.rollback(savepoint);
        }
    }
}
