package dev.rung.cli.difference;

import dev.rung.catalog.CatalogChange;
import dev.rung.sql.Identifier;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A change of a type that PostgreSQL has no statement for: an enum that loses a label, or whose labels come in another order, and a
 * domain over another type. A type is made anew beside the old one, and the columns are led over with their data. What stands in the
 * way, such as a view, is dropped: whoever compares afterwards makes it again.
 */
public final class Retyping {

    private final Connection connection;
    private final CatalogChange change;

    private Retyping(Connection connection, CatalogChange change) {
        this.connection = connection;
        this.change = change;
    }

    /**
     * The statements for those changes that are of this kind and can be made so.
     *
     * @param connection the database, which is changed
     * @param changes the differences
     * @return the statements that ran, in order
     * @throws SQLException when the connection fails
     */
    public static List<String> run(Connection connection, List<CatalogChange> changes) throws SQLException {
        var ran = new ArrayList<String>();
        for (var change : changes) {
            if (isRetyping(change)) {
                ran.addAll(new Retyping(connection, change).run());
            }
        }
        return ran;
    }

    /**
     * The labels that enums lose.
     *
     * @param changes the differences
     * @return a sentence for each enum
     */
    public static List<String> losses(List<CatalogChange> changes) {
        return changes.stream()
                .filter(change -> "labels".equals(change.property()))
                .flatMap(Retyping::loss)
                .toList();
    }

    private static Stream<String> loss(CatalogChange change) {
        var lost = new ArrayList<>(EnumType.labels(change.before()));
        lost.removeAll(EnumType.labels(change.after()));
        return lost.isEmpty()
                ? Stream.empty()
                : Stream.of("fails where rows hold " + String.join(" or ", lost) + " of enum `" + change.name()
                        + "`: give them another value before");
    }

    private static boolean isRetyping(CatalogChange change) {
        return switch (change.kind()) {
            case "domain" -> "type".equals(change.property());
            case "enum" -> "labels".equals(change.property()) && !isAddition(change);
            default -> false;
        };
    }

    private static boolean isAddition(CatalogChange change) {
        var after = new ArrayList<>(EnumType.labels(change.after()));
        after.retainAll(EnumType.labels(change.before()));
        return after.equals(EnumType.labels(change.before()));
    }

    /** All of it, or nothing. */
    private List<String> run() throws SQLException {
        var savepoint = connection.setSavepoint();
        try {
            var statements = statements();
            for (var statement : statements) {
                execute(statement);
            }
            return statements;
        } catch (SQLException somethingElseNeedsIt) {
            connection.rollback(savepoint);
            return List.of();
        }
    }

    private List<String> statements() throws SQLException {
        boolean isEnum = change.kind().equals("enum");
        var wanted = String.valueOf(change.after());
        var old = Identifier.quote("old_" + Names.folded(Names.simple(change.name())));
        execute("set local search_path = ''");
        var statements = new ArrayList<>(TypeUses.drops(connection, change.name()));
        statements.add("alter type %s rename to %s".formatted(change.name(), old));
        statements.add(
                isEnum
                        ? "create type %s as enum (%s)".formatted(change.name(), wanted)
                        : "create domain %s as %s %s"
                                .formatted(change.name(), wanted, constraints())
                                .strip());
        statements.addAll(TypeUses.columns(connection, change.name(), isEnum ? "text" : wanted));
        statements.add("drop %s %s.%s".formatted(isEnum ? "type" : "domain", Names.place(change.name()), old));
        execute("set local search_path to default");
        return statements;
    }

    private String constraints() throws SQLException {
        return String.join(" ", TypeUses.constraints(connection, change.name()));
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
