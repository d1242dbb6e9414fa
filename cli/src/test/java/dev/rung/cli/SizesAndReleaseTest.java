package dev.rung.cli;

import static dev.rung.cli.Databases.execute;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the compiler is told of production. */
class SizesAndReleaseTest {

    @TempDir
    private Path folder;

    @Test
    void writesHowLargeTablesAre() {
        var application = Application.ofTables(folder, 1);
        application.ok("migrate");
        execute(
                application.database(),
                "create schema ops; create table ops.events (day date) partition by range (day); "
                        + "create table ops.events_1 partition of ops.events for values from ('2026-01-01') to ('2027-01-01'); "
                        + "insert into ops.events select date '2026-01-01' + g % 300 from generate_series(1, 12345) g; "
                        + "insert into t1 select g from generate_series(1, 77) g; analyze");
        var file = folder.resolve("migrations.sizes");
        assertThat(application.ok("sizes", "--output", file.toString())).isEqualTo(file + "\n");
        assertThat(file).content().matches("""
                # table, rows, bytes: written by `rung sizes`
                ops.events	12000	\\d+0000
                ops.events_1	12000	\\d+0000
                t1	77	\\d+0
                """);
    }

    @Test
    void writesWhichVersionIsReleased() {
        var application = Application.ofTables(folder, 1, 2, 3);
        var file = folder.resolve("src/main/resources/META-INF/rung/released");
        assertThat(application.ok("release")).startsWith(file + "\nno class names a table or a view of it");
        assertThat(file).hasContent("3");
        application.ok("release", "--to", "2");
        assertThat(file).hasContent("2");
        var unknown = application.run("release", "--to", "7");
        assertThat(unknown.code()).isEqualTo(ExitCode.USAGE.number());
        assertThat(unknown.err()).contains("there is no migration of version 7", "the newest is 3");
        assertThat(file).hasContent("2");
    }
}
