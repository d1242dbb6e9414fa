package dev.rung.benchmarks;

import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The floor under everybody: a connection and the statements. With nothing to do, a connection and one query. */
final class BareJdbc {

    private BareJdbc() {}

    public static void main(String[] args) throws SQLException, IOException {
        int size = Integer.parseInt(args[1]);
        try (var connection = DriverManager.getConnection(args[0]);
                var statement = connection.createStatement()) {
            boolean nothingToDo;
            try (var tables = statement.executeQuery("select to_regclass('t_" + size + "') is not null")) {
                tables.next();
                nothingToDo = tables.getBoolean(1);
            }
            connection.setAutoCommit(false);
            for (int number = 1; !nothingToDo && number <= size; number++) {
                for (String sql : Contender.statements(number)) {
                    statement.execute(sql);
                }
                connection.commit();
            }
        }
        Usage.report();
    }
}
