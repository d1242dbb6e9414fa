package dev.rung.processor.replay.effect;

import dev.rung.processor.compile.CompiledStatement;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the extensions bring along that come with PostgreSQL: for each of them a file of statements that would make the same. The files have what
 * its versions 14 to 18 bring, and were written from the catalogs of servers.
 *
 * @param required the extension that has to be there before, if one has to
 * @param statements the statements
 */
record ExtensionMembers(Optional<String> required, List<CompiledStatement> statements) {

    private static final String REQUIRES = "-- requires ";
    private static final Map<String, Optional<ExtensionMembers>> KNOWN = new ConcurrentHashMap<>();

    /** What an extension brings along, if that is known. */
    static Optional<ExtensionMembers> of(String extension) {
        return KNOWN.computeIfAbsent(extension, ExtensionMembers::read);
    }

    private static Optional<ExtensionMembers> read(String extension) {
        if (!extension.matches("[a-z0-9_-]+")) {
            return Optional.empty();
        }
        try (var file = ExtensionMembers.class.getResourceAsStream("extensions/" + extension + ".sql")) {
            return file == null ? Optional.empty() : Optional.of(members(file));
        } catch (IOException e) {
            throw new UncheckedIOException("what the extension " + extension + " brings along cannot be read", e);
        }
    }

    private static ExtensionMembers members(InputStream file) throws IOException {
        var lines =
                new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        var required = lines.stream()
                .filter(line -> line.startsWith(REQUIRES))
                .map(line -> line.substring(REQUIRES.length()))
                .findFirst();
        return new ExtensionMembers(
                required,
                lines.stream()
                        .filter(line -> !line.startsWith("--"))
                        .map(line -> line.substring(0, line.length() - 1))
                        .map(CompiledStatement::elsewhere)
                        .toList());
    }
}
