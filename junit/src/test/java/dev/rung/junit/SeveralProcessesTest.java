package dev.rung.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.rung.Environment;
import dev.rung.verify.ScratchServer;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Processes with tests share templates, leave each other's clones alone, and sweep away what a killed one left. */
class SeveralProcessesTest {

    @Test
    void makeOneTemplate() throws Exception {
        var workers = Stream.generate(() -> Worker.start("made_once")).limit(3).toList();
        var names = Stream.of(workers.get(0), workers.get(1), workers.get(2))
                .map(SeveralProcessesTest::database)
                .toList();
        assertThat(names).doesNotHaveDuplicates().allMatch(name -> name.startsWith("rung_clone_"));
        assertThat(databases("rung_%")).containsAll(names).contains(template(names.get(0)));
        assertThat(names).extracting(SeveralProcessesTest::template).containsOnly(template(names.get(0)));
        for (var worker : workers) {
            Worker.end(worker);
        }
        assertThat(databases("rung_%")).doesNotContainAnyElementsOf(names).contains(template(names.get(0)));
        assertThat(databases("rung_draft%")).isEmpty();
    }

    @Test
    void sweepAwayWhatAKilledOneLeft() throws Exception {
        var living = Worker.start("swept");
        var killed = Worker.start("swept");
        var clone = Worker.database(living);
        var abandoned = Worker.database(killed);
        var template = identity(template(clone));
        killed.destroyForcibly().waitFor();

        await().atMost(Duration.ofSeconds(30)).until(() -> {
            var next = Worker.start("swept");
            Worker.database(next);
            Worker.end(next);
            return !databases("rung_clone%").contains(abandoned);
        });
        assertThat(databases("rung_clone%")).contains(clone);
        assertThat(identity(template(clone))).as("the template is used again").isEqualTo(template);
        Worker.end(living);
    }

    @Test
    void sweepAwayWhatNobodyUsedForThreeDays() throws Exception {
        try (var server = new ScratchServer(Environment.load("test"))) {
            for (var day : List.of("2026-01-01", "3026-01-01")) {
                var name = "rung_template_of_" + day.replace('-', '_');
                server.create(name);
                server.run("comment on database " + name + " is 'made by Rung for tests, last used " + day + "'");
            }
        }
        new ScratchServer(Environment.load("test")).close();
        assertThat(databases("rung_template_of%")).containsExactly("rung_template_of_3026_01_01");
    }

    private static String database(Process worker) {
        try {
            return Worker.database(worker);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Of the template that a clone was made from. */
    private static String template(String clone) {
        return clone.replaceFirst("rung_clone_([0-9a-f]+)_.*", "rung_template_$1");
    }

    private static String identity(String database) throws SQLException {
        return query("select oid from pg_database where datname = '" + database + "'")
                .get(0);
    }

    private static List<String> databases(String pattern) throws SQLException {
        return query("select datname from pg_database where datname like '" + pattern + "' order by 1");
    }

    private static List<String> query(String sql) throws SQLException {
        try (var connection = Environment.load("test").dataSource().getConnection()) {
            return Rows.all(connection, sql);
        }
    }
}
