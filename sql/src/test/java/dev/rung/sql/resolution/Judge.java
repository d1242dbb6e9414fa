package dev.rung.sql.resolution;

import dev.rung.sql.catalog.Catalog;
import dev.rung.sql.catalog.Server;
import dev.rung.sql.catalog.Type;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Asks a real server what it makes of an expression, which it only analyses, and makes some types there that nobody brought along. */
final class Judge implements AutoCloseable {

    private static final String SCHEMA = "pg_temp";
    private static final String NOT_DETERMINED = "42804";

    /** Of arrays there is no array type that a polymorphic one could be. */
    private static final String NO_SUCH_TYPE = "42704";

    private final Connection connection = Server.connect();

    Judge() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("""
                    create type pg_temp.mood as enum ('happy');
                    create type pg_temp.pair as (a int, b text);
                    create domain pg_temp.price as numeric(10, 2);
                    create domain pg_temp.label as text;
                    create domain pg_temp.numbers as int[];
                    create type pg_temp.floatrange as range (subtype = float8, multirange_type_name = pg_temp.floatmultirange)
                    """);
        }
    }

    /** The catalog of the version of the server. */
    Catalog catalog() throws SQLException {
        return Catalog.of(connection.getMetaData().getDatabaseMajorVersion());
    }

    /** The types that were made. */
    static List<Type> madeTypes(Catalog catalog) {
        var types = catalog.types();
        return List.of(
                Type.enumeration(SCHEMA, "mood"),
                Type.composite(SCHEMA, "pair"),
                Type.domain(SCHEMA, "price", types.get("numeric")),
                Type.domain(SCHEMA, "label", types.get("text")),
                Type.domain(SCHEMA, "numbers", types.get("_int4")),
                Type.range(SCHEMA, "floatrange", types.get("float8")));
    }

    /** The name of the type of an expression, of a domain its base type, or the SQLSTATE with which it is refused. */
    String typeOf(String expression) {
        try (var statement = connection.prepareStatement("select " + expression.replace("?", "??"))) {
            var name = statement.getMetaData().getColumnTypeName(1).replace("\"", "");
            return switch (name.substring(name.lastIndexOf('.') + 1)) {
                case "bigserial" -> "int8";
                case "serial" -> "int4";
                default -> name.substring(name.lastIndexOf('.') + 1);
            };
        } catch (SQLException e) {
            return e.getSQLState().equals(NO_SUCH_TYPE) ? NOT_DETERMINED : e.getSQLState();
        }
    }

    /** A null of a type. */
    static String nullOf(Type type) {
        return type.is("unknown") ? "null" : "null::" + type;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
