package dev.rung.cli;

import static dev.rung.cli.Databases.execute;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.catalog.CatalogSnapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** Whole projects of other tools, as people write them: imported, they make the schema that their own SQL makes, to the letter of a dump. */
class ForeignProjectsTest {

    private static final Path PROJECTS = Path.of("src/test/resources/foreign");

    @TempDir
    private Path folder;

    @Test
    void golangMigrate() throws Exception {
        var application = imported("golang-migrate");
        assertSame(application, upFiles("golang-migrate", ".up.sql"), Stream::of);
        assertNothingStays(application);
    }

    @Test
    void diesel() throws Exception {
        var application = imported("diesel");
        assertSame(application, upFiles("diesel", "up.sql"), Stream::of);
        assertNothingStays(application);
    }

    @Test
    void dbmate() throws Exception {
        var application = imported("dbmate");
        assertSame(
                application,
                upFiles("dbmate", ".sql"),
                text -> Stream.of(text.substring(0, text.indexOf("-- migrate:down"))));
        assertNothingStays(application);
    }

    @Test
    void goose() throws Exception {
        var application = imported("goose");
        assertSame(application, upFiles("goose", ".sql"), text -> {
            var up = text.contains("-- +goose Down") ? text.substring(0, text.indexOf("-- +goose Down")) : text;
            return text.contains("NO TRANSACTION") ? Stream.of(up.split(";\n")) : Stream.of(up);
        });
    }

    @Test
    void flyway() throws Exception {
        var application = imported("flyway", "--placeholder", "app=crm");
        var files = List.of(
                "V1__Init.sql",
                "V1.1__Add_index.sql",
                "V2__Procedures.sql",
                "V2.0.1__Index_orders.sql",
                "R__b_view.sql",
                "R__customer_view.sql");
        assertSame(
                application,
                files.stream().map(PROJECTS.resolve("flyway")::resolve).toList(),
                text -> Stream.of(text.replace("${app}", "crm")));
    }

    private Application imported(String tool, String... options) throws IOException {
        var application = new Application(folder);
        Files.createDirectories(application.classes());
        var arguments = new ArrayList<>(List.of(
                "import",
                PROJECTS.resolve(tool).toString(),
                "--package",
                "cars",
                "--source",
                application.sources().toString()));
        arguments.addAll(List.of(options));
        application.ok(arguments.toArray(String[]::new));
        application.compile();
        application.ok("migrate");
        return application;
    }

    private static List<Path> upFiles(String tool, String ending) throws IOException {
        try (var files = Files.walk(PROJECTS.resolve(tool))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    /** The same as if the SQL was run as the tool runs it. */
    private static void assertSame(
            Application application, List<Path> files, Function<String, Stream<String>> statements) throws Exception {
        var other = Databases.create();
        for (var file : files) {
            for (var sql : statements
                    .apply(Files.readString(file).replace("\uFEFF", ""))
                    .toList()) {
                execute(other, sql);
            }
        }
        assertThat(snapshot(other).changesTo(snapshot(application.database()))).isEmpty();
        var dump = dump(other);
        if (dump.isPresent()) {
            assertThat(dump(application.database())).isEqualTo(dump);
        }
    }

    private static void assertNothingStays(Application application) throws SQLException {
        application.ok("rollback", "--to", "0");
        assertThat(snapshot(Databases.create()).changesTo(snapshot(application.database())))
                .isEmpty();
    }

    private static CatalogSnapshot snapshot(PGSimpleDataSource database) throws SQLException {
        try (var connection = database.getConnection()) {
            return CatalogSnapshot.of(connection, "rung_history");
        }
    }

    /** The schema as pg_dump writes it; nothing where there is no pg_dump that is as new as the server. */
    private static Optional<String> dump(PGSimpleDataSource database) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(
                "pg_dump",
                "--schema-only",
                "--exclude-table=rung_history",
                "--restrict-key=same",
                "-h",
                database.getServerNames()[0],
                "-p",
                String.valueOf(database.getPortNumbers()[0]),
                "-U",
                String.valueOf(database.getUser()),
                String.valueOf(database.getDatabaseName()));
        builder.environment().put("PGPASSWORD", String.valueOf(database.getPassword()));
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        try {
            var process = builder.start();
            var text = new String(process.getInputStream().readAllBytes());
            return process.waitFor() == 0 ? Optional.of(text) : Optional.empty();
        } catch (IOException notInstalled) {
            return Optional.empty();
        }
    }
}
