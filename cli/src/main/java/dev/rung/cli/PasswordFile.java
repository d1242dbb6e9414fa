package dev.rung.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A password for programs of PostgreSQL, in a file that only its owner can read, for as long as they run: neither their arguments nor their
 * environment hold it, which other users may see (PostgreSQL 18, "The Password File").
 *
 * @param path where the file is
 */
record PasswordFile(Path path) implements AutoCloseable {

    /**
     * Writes the file.
     *
     * @param password the password, for whatever server is asked
     * @throws IOException if the file cannot be written
     */
    static PasswordFile of(String password) throws IOException {
        var file = Files.createTempFile("rung", ".pgpass");
        Files.writeString(file, "*:*:*:*:" + password.replace("\\", "\\\\").replace(":", "\\:") + "\n");
        return new PasswordFile(file);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
