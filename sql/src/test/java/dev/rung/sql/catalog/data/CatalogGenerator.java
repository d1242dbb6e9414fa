package dev.rung.sql.catalog.data;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;

/** Writes what servers say of their own catalogs into the file of the library, and leaves there what it knows of other versions. */
public final class CatalogGenerator {

    private CatalogGenerator() {}

    /**
     * Runs it.
     *
     * @param arguments the file, then the JDBC address of a server for each version
     * @throws IOException if the file cannot be read or written
     * @throws SQLException if a server refuses
     */
    public static void main(String... arguments) throws IOException, SQLException {
        var path = Path.of(arguments[0]);
        var file = Files.exists(path) ? CatalogFile.read(Files.readString(path)) : new CatalogFile();
        for (var address : Arrays.asList(arguments).subList(1, arguments.length)) {
            try (var connection = DriverManager.getConnection(address)) {
                file.replace(CatalogServer.version(connection), CatalogServer.lines(connection));
            }
        }
        Files.writeString(path, file.toString(), StandardCharsets.ISO_8859_1);
    }
}
