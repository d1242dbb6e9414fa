package dev.rung.cli.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.cli.source.Body;
import dev.rung.cli.source.MigrationClass;
import dev.rung.processor.MigrationProcessor;
import dev.rung.processor.check.Severities;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written compiles to the statements that it was written for. */
class DslTest {

    @TempDir
    private Path folder;

    @Test
    void compilesToTheSameStatements() throws IOException {
        var statements = StatementFiles.cases()
                .flatMap(migration -> migration.statements().stream())
                .distinct()
                .toList();
        var written = statements.stream().map(Dsl::of).toList();
        var compiled = compiled(written);
        assertThat(compiled.size()).isEqualTo(statements.size());
        for (int i = 0; i < statements.size(); i++) {
            var sql = compiled.get(i);
            boolean same = sql.equals(statements.get(i)) || Proof.same(statements.get(i), sql);
            assertThat(same)
                    .as("%s%nis compiled to%n%s", statements.get(i), sql)
                    .isTrue();
        }
        assertThat(written.stream().filter(DslTest::isDsl).count()).isGreaterThan(590);
    }

    private static boolean isDsl(Dsl written) {
        return !written.step().execution().toString().contains("method=execute, arguments=[Literal[");
    }

    private List<String> compiled(List<Dsl> written) throws IOException {
        var up = new Body.Steps(written.stream().map(Dsl::step).toList(), List.of());
        var migration = new MigrationClass(
                "cars", "Written", 1, true, List.of(), null, up, null, "it is compiled, and never run");
        var file = Files.writeString(folder.resolve("Written.java"), migration.text());
        assertThat(errors(file)).isEmpty();
        return statements(Files.readString(folder.resolve("META-INF/rung/1_Written.up.sql")));
    }

    private List<String> errors(Path file) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var diagnostics = new DiagnosticCollector<JavaFileObject>();
        try (var manager = compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            var options = Stream.concat(
                            Stream.of("--release", "17", "-d", folder.toString(), "-classpath", classPath()),
                            Severities.supported().stream().map("-A%s=off"::formatted))
                    .toList();
            var task = compiler.getTask(
                    null, manager, diagnostics, options, null, manager.getJavaFileObjects(file.toFile()));
            task.setProcessors(List.of(new MigrationProcessor()));
            task.call();
        }
        return diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(String::valueOf)
                .toList();
    }

    private static String classPath() {
        return System.getProperty("java.class.path");
    }

    /** Each statement stands under the place that it came from. */
    private static List<String> statements(String file) {
        var statements = new ArrayList<String>();
        for (var part : file.split("(?m)^-- \\w+\\.java:\\d+\n")) {
            statements.add(part.strip().replaceAll(";$", ""));
        }
        return statements.subList(1, statements.size());
    }
}
