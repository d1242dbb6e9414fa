package dev.rung.sql.catalog.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Reads the lines of the file from a server, with the query that is kept for each section. */
final class CatalogServer {

    private CatalogServer() {}

    static int version(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseMajorVersion();
    }

    static Map<Section, List<String>> lines(Connection connection) throws SQLException {
        var lines = new EnumMap<Section, List<String>>(Section.class);
        try (var statement = connection.createStatement()) {
            statement.execute("set search_path = pg_catalog");
            for (var section : Section.values()) {
                lines.put(section, new ArrayList<>());
                try (var rows = statement.executeQuery(query(section))) {
                    while (rows.next()) {
                        lines.get(section).add(withoutEmptyFieldsAtItsEnd(rows.getString(1)));
                    }
                }
            }
        }
        return lines;
    }

    private static String withoutEmptyFieldsAtItsEnd(String line) {
        int end = line.length();
        while (line.charAt(end - 1) == '\t') {
            end--;
        }
        return line.substring(0, end);
    }

    private static String query(Section section) {
        var name = section.name().toLowerCase(Locale.ROOT) + ".sql";
        try (var file = Objects.requireNonNull(CatalogServer.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
