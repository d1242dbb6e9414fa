package dev.rung.processor.replay.history;

import dev.rung.processor.compile.CompiledStatement;
import dev.rung.sql.SqlScript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A migration with what PostgreSQL says of it. A file holds many: {@code # title}, then {@code -- given}, {@code -- up} and any number
 * of {@code -- down}, each followed by SQL. After a colon stands what is expected: {@code refused} by PostgreSQL, {@code wrong} when
 * it does not undo the way up, {@code doubtful} when the replay says nothing of that on purpose.
 *
 * @param title what it is about
 * @param parts its parts, in order
 */
record StatementCase(String title, List<Part> parts) {

    private static final Path FILES = Path.of("src/test/resources/statements");
    private static final Pattern PART = Pattern.compile("-- (given|up|down)(?:: (.+))?");

    /**
     * Statements that are run together.
     *
     * @param name {@code given}, {@code up} or {@code down}
     * @param expected what is expected of them
     * @param sql the statements
     */
    record Part(String name, Set<String> expected, StringBuilder sql) {

        List<String> statements() {
            return SqlScript.statements(sql.toString()).stream()
                    .map(SqlScript.Part::sql)
                    .toList();
        }

        List<CompiledStatement> compiled() {
            return statements().stream().map(CompiledStatement::elsewhere).toList();
        }

        boolean is(String expectation) {
            return expected.contains(expectation);
        }
    }

    static Stream<StatementCase> all() throws IOException {
        var cases = new ArrayList<StatementCase>();
        try (var files = Files.list(FILES)) {
            for (var file : files.sorted().toList()) {
                read(file, cases);
            }
        }
        return cases.stream();
    }

    private static void read(Path file, List<StatementCase> cases) throws IOException {
        var topic = file.getFileName().toString().replace(".txt", "");
        for (var line : Files.readAllLines(file)) {
            var part = PART.matcher(line);
            if (line.startsWith("# ")) {
                cases.add(new StatementCase(topic + ": " + line.substring(2), new ArrayList<>()));
            } else if (part.matches()) {
                var expected = part.group(2) == null
                        ? Set.<String>of()
                        : Set.of(part.group(2).split(", "));
                last(cases).parts.add(new Part(part.group(1), expected, new StringBuilder()));
            } else if (!line.isBlank()) {
                var parts = last(cases).parts;
                parts.get(parts.size() - 1).sql.append(line).append('\n');
            }
        }
    }

    private static StatementCase last(List<StatementCase> cases) {
        return cases.get(cases.size() - 1);
    }

    Stream<Part> parts(String name) {
        return parts.stream().filter(part -> part.name.equals(name));
    }

    @Override
    public String toString() {
        return title;
    }
}
