package dev.rung.cli.difference;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Statements that were run on a scratch database, in an order in which they do run: one that fails is put off until the others are
 * through, since what stands in its way may be gone then.
 *
 * @param statements those that ran, in order, and then those that did not
 * @param failures what PostgreSQL said of those that did not run
 */
public record Attempt(List<String> statements, List<String> failures) {

    /**
     * Runs statements in one transaction.
     *
     * @param connection a connection to the scratch database
     * @param statements the statements
     * @param compiled what a migration executes instead of each
     * @return the order that was found
     * @throws SQLException when the connection fails
     */
    public static Attempt of(Connection connection, List<String> statements, UnaryOperator<String> compiled)
            throws SQLException {
        connection.setAutoCommit(false);
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
        connection.commit();
        ran.addAll(putOff.keySet());
        return new Attempt(ran, List.copyOf(putOff.values()));
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

    /**
     * The statements as one text.
     *
     * @return each ended by a semicolon
     */
    public String script() {
        return statements.stream().map(statement -> statement + ";").collect(Collectors.joining("\n\n"));
    }
}
