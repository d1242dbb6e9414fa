package dev.rung.cli.difference;

import dev.rung.catalog.CatalogChange;
import dev.rung.catalog.CatalogSnapshot;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Predicate;
import javax.sql.DataSource;

/**
 * What entities leave unsaid, and so have no word in. A database that was made from them gets it from one that the migrations made:
 * functions, triggers, policies, views, comments, privileges, defaults, constraints and indexes that no entity declares, and the
 * finer points of those that one does. What is left of the difference is what the entities say otherwise.
 */
public final class Unsaid {

    private final Difference difference;
    private final List<String> ignored;
    private final DataSource made;
    private final DataSource entities;

    /**
     * Two databases.
     *
     * @param difference finds the statements
     * @param ignored names of objects that are left alone
     * @param made what the migrations make
     * @param entities what the entities make; empty yet, and to be changed
     */
    public Unsaid(Difference difference, List<String> ignored, DataSource made, DataSource entities) {
        this.difference = difference;
        this.ignored = List.copyOf(ignored);
        this.made = made;
        this.entities = entities;
    }

    /**
     * Makes what the entities want.
     *
     * @param sql what makes it of a database that has the extensions, types and functions that it needs
     * @throws UnfitException when PostgreSQL refuses a statement
     * @throws SQLException when a database cannot be used
     * @throws IOException when a database cannot be read
     * @throws InterruptedException when the thread is interrupted
     */
    public void add(String sql) throws SQLException, IOException, InterruptedException {
        var enums = EnumType.allOf(sql);
        take(statement -> statement.kind() == Classified.Kind.FOUNDATION
                && EnumType.allOf(statement.text()).stream().noneMatch(enums::contains));
        try (var connection = entities.getConnection()) {
            UnfitException.unlessRun(connection, EnumType.inOrderOf(made, sql));
        }
        takeTheRest();
    }

    private void takeTheRest() throws SQLException, IOException, InterruptedException {
        var others = OtherKinds.of(changes());
        run(others.drops(changes()));
        run(SameColumns.statements(changes()));
        run(SameParts.statements(changes()));
        var changes = changes();
        var defaults = names(changes, "default");
        var types = names(changes, "type");
        var comments = names(changes, "comment");
        take(statement -> switch (statement.kind()) {
            case OTHER -> false;
            case TABLE, COLUMN -> others.names().contains(statement.name());
            case DEFAULT -> !defaults.contains(statement.name());
            case COLLATION -> !types.contains(statement.name());
            case COMMENT -> !comments.contains(statement.name());
            case FOUNDATION, UNSAID -> true;
        });
    }

    /** What the entities say a property of. */
    private static List<String> names(List<CatalogChange> changes, String property) {
        return changes.stream()
                .filter(change -> property.equals(change.property()) && change.before() != null)
                .map(CatalogChange::name)
                .toList();
    }

    private List<CatalogChange> changes() throws SQLException {
        try (var from = entities.getConnection();
                var to = made.getConnection()) {
            return CatalogSnapshot.of(from).changesTo(CatalogSnapshot.of(to));
        }
    }

    /** Runs those of the statements from the entities to the migrations that are wanted, as far as they do run. */
    private void take(Predicate<Classified> wanted) throws SQLException, IOException, InterruptedException {
        run(difference.statements(entities, made, ignored).stream()
                .filter(statement -> wanted.test(Classified.of(statement)))
                .toList());
    }

    private void run(List<String> statements) throws SQLException {
        try (var connection = entities.getConnection()) {
            connection.setAutoCommit(false);
            Attempt.of(connection, statements);
            connection.commit();
        }
    }
}
