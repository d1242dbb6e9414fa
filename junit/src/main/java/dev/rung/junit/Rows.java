package dev.rung.junit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What a query says, in its first column. */
final class Rows {

    private Rows() {}

    static String one(Connection connection, String sql) throws SQLException {
        return all(connection, sql).get(0);
    }

    static List<String> all(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
