package dev.rung.cli.dsl;

import dev.rung.cli.sql.Statements;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The statements that the compiler is held to PostgreSQL with: migrations, each of a title and of parts. */
public final class StatementFiles {

    private static final Path FOLDER = Path.of("../processor/src/test/resources/statements");

    private StatementFiles() {}

    /**
     * A migration.
     *
     * @param title what it is about
     * @param ways what is given, followed by the way up
     * @param statements all statements, of the ways down too
     */
    public record Case(String title, List<String> ways, List<String> statements) {

        @Override
        public String toString() {
            return title;
        }
    }

    /** All of them. */
    public static Stream<Case> cases() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.sorted().toList().stream().flatMap(StatementFiles::cases);
        }
    }

    private static Stream<Case> cases(Path file) {
        try {
            return Stream.of(Files.readString(file).split("(?m)^# ")).skip(1).map(StatementFiles::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Case read(String text) {
        var ways = new ArrayList<String>();
        var statements = new ArrayList<String>();
        var parts = text.split("(?m)^-- (?=given|up|down)");
        for (var part : List.of(parts).subList(1, parts.length)) {
            int end = part.indexOf('\n');
            var found = Statements.of(part.substring(end + 1));
            statements.addAll(found);
            if (part.matches("(?s)(given|up)\\n.*")) {
                ways.addAll(found);
            }
        }
        return new Case(text.lines().findFirst().orElse(""), ways, statements);
    }
}
