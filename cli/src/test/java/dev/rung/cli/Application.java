package dev.rung.cli;

import dev.rung.processor.MigrationProcessor;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import picocli.CommandLine.Help.Ansi;

/** An application in a folder, laid out as Maven does, compiled with the processor, and its command line. */
final class Application {

    private final Path folder;
    private final PGSimpleDataSource database = Databases.create();
    private final List<String> answers = new ArrayList<>();
    private final List<String> options = new ArrayList<>();
    private Ansi ansi = Ansi.OFF;
    private int width = Terminal.ENDLESS;

    /** What a command left behind. */
    record Outcome(int code, String out, String err) {}

    Application(Path folder) {
        this.folder = folder;
        write("migrations.properties", """
                db.user = postgres
                %%dev.db.url = %1$s
                %%prod.db.url = %1$s
                %%nowhere.db.url = jdbc:postgresql://localhost:1/nowhere
                """.formatted(database.getUrl()));
    }

    /** An application with tables {@code t1}, {@code t2} and so on, one for each version. */
    static Application ofTables(Path folder, int... versions) {
        var application = new Application(folder);
        for (int version : versions) {
            application.migration(
                    version, "Step" + version, "create table t" + version + " (id int)", "drop table t" + version);
        }
        return application.compile();
    }

    PGSimpleDataSource database() {
        return database;
    }

    Path folder() {
        return folder;
    }

    Path sources() {
        return folder.resolve("src/main/java");
    }

    Path write(String path, String text) {
        try {
            var file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String read(String path) {
        try {
            return Files.readString(folder.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Application migration(long version, String name, String up, String down) {
        write("src/main/java/cars/" + name + ".java", """
                package cars;

                import dev.rung.*;
                import org.jooq.DSLContext;

                @Migration(version = %dL)
                public final class %s implements Reversible {
                    @Override
                    public void up(DSLContext db) {
                        db.execute("%s");
                    }

                    @Override
                    public void down(DSLContext db) {
                        db.execute("%s");
                    }
                }
                """.formatted(version, name, up, down));
        return this;
    }

    /** SQL that no compiler sees through, as a row says whether it runs. */
    static String hidden(String sql) {
        return "do $$ begin execute (select '" + sql + "' from pg_database where datname = current_database()); end $$";
    }

    /** From now on it is compiled with these options. */
    Application with(String... more) {
        options.addAll(List.of(more));
        return this;
    }

    /** Compiles everything from clean. */
    Application compile() {
        Assertions.assertThat(said(Diagnostic.Kind.ERROR)).isEmpty();
        return this;
    }

    /** What a compilation from clean warns of. */
    List<String> warnings() {
        return said(Diagnostic.Kind.WARNING);
    }

    private List<String> said(Diagnostic.Kind kind) {
        var diagnostics = new DiagnosticCollector<JavaFileObject>();
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            clean();
            copyResources();
            var complete = new ArrayList<>(List.of(
                    "--release",
                    "17",
                    "-d",
                    classes().toString(),
                    "-classpath",
                    System.getProperty("java.class.path")));
            complete.addAll(options);
            var task = compiler.getTask(
                    null, manager, diagnostics, complete, null, manager.getJavaFileObjectsFromPaths(javaFiles()));
            task.setProcessors(List.of(new MigrationProcessor()));
            task.call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == kind)
                .map(String::valueOf)
                .toList();
    }

    private void clean() throws IOException {
        Files.createDirectories(classes());
        try (Stream<Path> files = Files.walk(classes())) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
        Files.createDirectories(classes());
    }

    /** As a build does before it compiles. */
    private void copyResources() throws IOException {
        var resources = folder.resolve("src/main/resources");
        if (Files.isDirectory(resources)) {
            try (Stream<Path> files = Files.walk(resources)) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    var copy = classes().resolve(resources.relativize(file).toString());
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
        }
    }

    private List<Path> javaFiles() throws IOException {
        try (Stream<Path> files = Files.walk(sources())) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    Path classes() {
        return folder.resolve("target/classes");
    }

    /** From now on somebody sits at the terminal, and types these lines when asked. */
    Application answering(String... lines) {
        answers.addAll(List.of(lines));
        return this;
    }

    Application coloured() {
        ansi = Ansi.ON;
        return this;
    }

    /** From now on a line of the terminal has so many characters. */
    Application wide(int characters) {
        width = characters;
        return this;
    }

    /** Runs a command as {@code main} would, on the class path of this application. */
    Outcome run(String... args) {
        var out = new StringWriter();
        var err = new StringWriter();
        var terminal = new Terminal(
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                ansi,
                answers.isEmpty() ? null : question -> answer(err, question),
                width);
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        try (var loader = new URLClassLoader(new URL[] {classes().toUri().toURL()}, before)) {
            thread.setContextClassLoader(loader);
            var complete = new ArrayList<>(List.of(args));
            complete.addAll(
                    List.of("--config", folder.resolve("migrations.properties").toString()));
            return new Outcome(Main.run(terminal, complete.toArray(String[]::new)), out.toString(), err.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private @Nullable String answer(StringWriter err, String question) {
        err.append(question).append('\n');
        return answers.isEmpty() ? null : answers.remove(0);
    }

    /** Runs a command that has to succeed, and gives what it said. */
    String ok(String... args) {
        var outcome = run(args);
        Assertions.assertThat(outcome.code()).as(outcome.err() + outcome.out()).isZero();
        return outcome.out();
    }
}
