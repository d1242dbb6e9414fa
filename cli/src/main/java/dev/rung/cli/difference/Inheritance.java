package dev.rung.cli.difference;

import dev.rung.sql.tree.Relation;
import dev.rung.sql.tree.TableStatement;
import dev.rung.sql.tree.Tree;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Which tables others inherit from, or are partitions of.
 *
 * @param parents their whole names, quoted where SQL needs it
 */
public record Inheritance(Set<String> parents) {

    /**
     * Reads it from a database.
     *
     * @param connection a connection to the database
     * @return its inheritance
     * @throws SQLException when it cannot be read
     */
    public static Inheritance in(Connection connection) throws SQLException {
        var parents = new HashSet<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select format('%I.%I', s.nspname, t.relname) from pg_catalog.pg_inherits i
                        join pg_catalog.pg_class t on t.oid = i.inhparent
                        join pg_catalog.pg_namespace s on s.oid = t.relnamespace""")) {
            while (rows.next()) {
                parents.add(rows.getString(1));
            }
        }
        return new Inheritance(parents);
    }

    /**
     * Both of two.
     *
     * @param other another one
     * @return the tables that are parents in either
     */
    public Inheritance and(Inheritance other) {
        var both = new HashSet<>(parents);
        both.addAll(other.parents);
        return new Inheritance(both);
    }

    /**
     * Leaves {@code only} out where there is nothing else that the statement could mean.
     *
     * @param statement a statement
     * @return the same statement
     */
    public String withoutOnly(String statement) {
        return Trees.of(statement, TableStatement.class)
                .flatMap(Inheritance::table)
                .filter(table -> !parents.contains(table.name().toString()))
                .map(table -> withoutOnly(statement, table))
                .orElse(statement);
    }

    private static Optional<Relation> table(TableStatement statement) {
        return Tree.parts(statement).stream()
                .filter(Relation.class::isInstance)
                .map(Relation.class::cast)
                .findFirst();
    }

    /** {@code only} stands before a name, or round it. */
    static String withoutOnly(String statement, Relation table) {
        return table.descent() == Relation.Descent.ONLY
                ? statement.substring(0, table.place().start())
                        + table.name().place().in(statement)
                        + statement.substring(table.place().end())
                : statement;
    }
}
