package dev.rung.junit;

import dev.rung.Migrations;
import dev.rung.Target;
import dev.rung.catalog.CatalogChange;
import dev.rung.catalog.CatalogSnapshot;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opentest4j.AssertionFailedError;
import org.postgresql.PGConnection;

/** A database whose migrations are applied before each test and rolled back after it. */
final class MigrateDatabase extends TestDatabase {

    private final long base;
    private final long version;
    private @Nullable CatalogSnapshot before;

    /**
     * Takes a clone at a version.
     *
     * @param base the version that it is at, from which on everything is reversible
     * @param version the version for tests
     */
    MigrateDatabase(Clone clone, long base, long version) {
        super(clone);
        this.base = base;
        this.version = version;
    }

    @Override
    void prepare() throws SQLException {
        if (before == null) {
            before = snapshot();
        }
        if (version > base) {
            Migrations.in(environment()).run(Target.version(version));
        }
    }

    @Override
    void putBack() throws SQLException {
        if (before == null) {
            return;
        }
        List<CatalogChange> changes;
        try {
            Migrations.in(environment()).run(Target.backTo(base));
            changes = before.changesTo(snapshot()).stream()
                    .filter(change -> !change.isColumnOrder())
                    .toList();
        } catch (SQLException | RuntimeException e) {
            cloned().renew();
            throw e;
        }
        if (base > 0 || !changes.isEmpty()) {
            cloned().renew();
        } else {
            dropHistory();
        }
        requireNone(changes);
    }

    /** It would be longer after each test. */
    private void dropHistory() throws SQLException {
        try (var connection = environment().dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(
                    "drop table if exists " + quoted(connection, environment().historyTable()));
        }
    }

    private static String quoted(Connection connection, String table) throws SQLException {
        var parts = new ArrayList<String>();
        for (var part : table.split("\\.")) {
            parts.add(connection.unwrap(PGConnection.class).escapeIdentifier(part));
        }
        return String.join(".", parts);
    }

    private CatalogSnapshot snapshot() throws SQLException {
        try (var connection = environment().dataSource().getConnection()) {
            return CatalogSnapshot.of(connection, environment().historyTable());
        }
    }

    private void requireNone(List<CatalogChange> changes) {
        if (!changes.isEmpty()) {
            throw new AssertionFailedError(changes.stream()
                    .map(CatalogChange::sentence)
                    .collect(Collectors.joining(
                            "\n  ",
                            "rolled back to version " + base + ", the schema is not what it was before\n  ",
                            "\n  fix: the down() of the migration, which `MigrationContract` names")));
        }
    }
}
