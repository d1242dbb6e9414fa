package dev.rung.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.Rung;
import dev.rung.processor.check.Severities;
import dev.rung.spi.Registry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One migration of a corpus that was compiled as a whole.
 *
 * @param title what it is about
 * @param registry where it stands
 * @param entry what the registry says of it
 * @param classes the class output
 * @param whyOpaque why it is opaque, or an empty text
 */
record InterpretationCase(String title, Registry registry, Registry.Entry entry, Path classes, String whyOpaque) {

    private static final Path CORPORA = Path.of("src/test/resources/interpretation");
    private static final long FIRST = 20240101000000L;
    private static final Pattern TITLE = Pattern.compile("(?m)^# (.*)\n");

    /** Compiles the bodies and the files of a corpus, each body as a migration of its own. */
    static Stream<InterpretationCase> compile(String corpus, Path folder) throws IOException {
        var project = new Project(
                folder,
                Severities.supported().stream()
                        .filter(option -> !option.equals("rung.opaque"))
                        .map("-A%s=off"::formatted)
                        .toArray(String[]::new));
        var bodies = bodies(Files.readString(CORPORA.resolve(corpus + ".txt")));
        var files = new ArrayList<Path>();
        for (int i = 0; i < bodies.size(); i++) {
            files.add(project.write(Sources.file("Body" + i, migration(i, bodies.get(i)))));
        }
        try (var sources = Files.list(CORPORA.resolve(corpus))) {
            files.addAll(sources.sorted().toList());
        }
        var messages = project.messages(files);
        assertThat(messages).noneMatch(message -> message.startsWith("ERROR"));
        var registry = project.registry();
        return registry.entries().stream()
                .map(entry -> new InterpretationCase(
                        title(entry, bodies), registry, entry, project.classes(), whyOpaque(entry, messages)));
    }

    private record Body(String title, String text) {}

    private static List<Body> bodies(String file) {
        var titles = TITLE.matcher(file).results().map(found -> found.group(1)).toList();
        var texts = TITLE.split(file);
        var bodies = new ArrayList<Body>();
        for (int i = 0; i < titles.size(); i++) {
            bodies.add(new Body(titles.get(i), texts[i + 1]));
        }
        return bodies;
    }

    private static String migration(int index, Body body) {
        return """
                import static dev.rung.postgres.PostgresDSL.*;
                import static org.jooq.impl.DSL.*;
                import static org.jooq.impl.SQLDataType.*;
                import dev.rung.postgres.PostgresDSL;
                import java.util.*;
                import java.util.function.*;
                import java.util.stream.*;
                import org.jooq.Field;
                import org.jooq.Queries;
                import org.jooq.Query;
                import org.jooq.DataType;
                import org.jooq.RowCountQuery;
                import org.jooq.impl.DSL;

                @Migration(version = %3$dL)
                public final class Body%1$d implements Reversible {
                    private static final String PREFIX = "p_";
                    private static final List<String> NAMES = List.of("a", "b");
                    private static final List<String> GROWING = new ArrayList<>(List.of("a"));
                    private static int count = 0;
                    private static String first = "first";
                    private final String schema = "own";
                    private int calls;

                    @Override
                    public void up(DSLContext db) {
                        body(db);
                    }

                    @Override
                    public void down(DSLContext db) {
                        db.execute("select 1");
                    }

                    private static void createWithId(DSLContext db, String table) {
                        db.createTable(table).column("id", BIGINT.identity(true)).constraints(primaryKey("id")).execute();
                    }

                    private static int next(DSLContext db, String what) {
                        db.execute("select '" + what + "'");
                        return what.length();
                    }

                    private static boolean is(DSLContext db, boolean truth, String what) {
                        db.execute("select '" + what + "'");
                        return truth;
                    }

                    private static void count() {
                        count++;
                    }

                    private static <T> void each(List<T> elements, Consumer<? super T> action) {
                        for (T element : elements) {
                            action.accept(element);
                        }
                    }

                    private static String all(String separator, Object... values) {
                        return values.length + ":" + Arrays.stream(values).map(String::valueOf).collect(Collectors.joining(separator));
                    }

                    private static int depth(int n) {
                        return n == 0 ? 0 : 1 + depth(n - 1);
                    }

                    private void body(DSLContext db) {
                %2$s
                    }
                }
                """.formatted(index, body.text(), FIRST + index);
    }

    private static String title(Registry.Entry entry, List<Body> bodies) {
        return entry.className().contains(".Body")
                ? bodies.get((int) (entry.version() - FIRST)).title()
                : simpleName(entry);
    }

    private static String simpleName(Registry.Entry entry) {
        return entry.className().substring(entry.className().lastIndexOf('.') + 1);
    }

    private static String whyOpaque(Registry.Entry entry, List<String> messages) {
        var start = "what `" + simpleName(entry) + "` executes is not known";
        return entry.opaque()
                ? messages.stream()
                        .filter(message -> message.contains(start))
                        .findFirst()
                        .orElse("opaque, and nothing says why")
                : "";
    }

    @Override
    public String toString() {
        return title;
    }

    Rung instantiate() {
        return registry.instantiate(entry.version());
    }

    /** The statements in the file that was generated. */
    List<String> compiled() throws IOException {
        var file = Files.readString(
                classes.resolve("META-INF/rung/%d_%s.up.sql".formatted(entry.version(), simpleName(entry))),
                StandardCharsets.UTF_8);
        var statements = new ArrayList<String>();
        for (var part : file.split("(?m)^-- \\w+\\.java:\\d+\n")) {
            statements.add(part.strip().replaceAll(";$", ""));
        }
        return statements.subList(1, statements.size());
    }
}
