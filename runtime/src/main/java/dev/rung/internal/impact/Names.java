package dev.rung.internal.impact;

import dev.rung.spi.CompiledEffect;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;

/**
 * The names of tables, as two parameters of a query.
 *
 * @param schemas their schemas
 * @param names their names, in the same order
 */
record Names(Array schemas, Array names) {

    static Names of(Collection<CompiledEffect.Table> tables, Connection connection) throws SQLException {
        return new Names(
                connection.createArrayOf(
                        "text",
                        tables.stream().map(CompiledEffect.Table::schema).toArray()),
                connection.createArrayOf(
                        "text", tables.stream().map(CompiledEffect.Table::name).toArray()));
    }

    void set(PreparedStatement query, int first) throws SQLException {
        query.setArray(first, schemas);
        query.setArray(first + 1, names);
    }

    /** As people say it. */
    static String shown(CompiledEffect.Table table) {
        return table.schema().equals("public") ? table.name() : table.schema() + "." + table.name();
    }
}
