package dev.rung.cli.difference;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Statements that were run on a scratch database, in an order in which they do run: one that fails is put off until the others are
 * through, since what stands in its way may be gone then.
 *
 * @param ran those that ran, in order
 * @param failed those that did not
 * @param failures what PostgreSQL said of them
 */
public record Attempt(List<String> ran, List<String> failed, List<String> failures) {

    /**
     * Runs statements in the transaction of a connection, and leaves it open.
     *
     * @param connection a connection to the scratch database, which does not commit by itself
     * @param statements the statements
     * @return the order that was found
     * @throws SQLException when the connection fails
     */
    public static Attempt of(Connection connection, List<String> statements) throws SQLException {
        return of(connection, statements, UnaryOperator.identity());
    }

    /**
     * Runs statements in other words in the transaction of a connection, and leaves it open.
     *
     * @param connection a connection to the scratch database, which does not commit by itself
     * @param statements the statements
     * @param compiled what a migration executes instead of each
     * @return the order that was found
     * @throws SQLException when the connection fails
     */
    public static Attempt of(Connection connection, List<String> statements, UnaryOperator<String> compiled)
            throws SQLException {
        var database = new Target(connection, compiled);
        var ran = new ArrayList<String>();
        Map<String, String> putOff = new LinkedHashMap<>();
        for (var statement : statements) {
            run(database, statement, ran, putOff);
            boolean progress = !putOff.containsKey(statement);
            while (progress) {
                progress = goesOn(database, ran, putOff);
            }
        }
        return new Attempt(ran, List.copyOf(putOff.keySet()), List.copyOf(putOff.values()));
    }

    /**
     * This attempt and a second one, which was to do what the first did not: its failures are of no interest.
     *
     * @param second what was tried after it
     * @return both
     */
    public Attempt and(Attempt second) {
        return new Attempt(Stream.concat(ran.stream(), second.ran.stream()).toList(), failed, failures);
    }

    /** Tries those that were put off, until one of them runs. */
    private static boolean goesOn(Target database, List<String> ran, Map<String, String> putOff) throws SQLException {
        for (var statement : List.copyOf(putOff.keySet())) {
            if (run(database, statement, ran, putOff)) {
                return true;
            }
        }
        return false;
    }

    private static boolean run(Target database, String statement, List<String> ran, Map<String, String> putOff)
            throws SQLException {
        var failure = database.failure(statement);
        if (failure.isEmpty()) {
            ran.add(statement);
            putOff.remove(statement);
        } else {
            putOff.put(statement, failure);
        }
        return failure.isEmpty();
    }

    /** Where statements are tried. */
    private record Target(Connection connection, UnaryOperator<String> compiled) {

        String failure(String sql) throws SQLException {
            var savepoint = connection.setSavepoint();
            try (var statement = connection.createStatement()) {
                statement.setEscapeProcessing(false);
                statement.execute(compiled.apply(sql));
                connection.releaseSavepoint(savepoint);
                return "";
            } catch (SQLException e) {
                connection.rollback(savepoint);
                return refusal(sql, e);
            }
        }
    }

    /** The first line of a statement, and what PostgreSQL said of it. */
    static String refusal(String sql, SQLException refusal) {
        var said = String.valueOf(refusal.getMessage()).lines().findFirst().orElse("");
        return sql.lines().filter(line -> !line.startsWith("--")).findFirst().orElse(sql) + " …: " + said;
    }
}
