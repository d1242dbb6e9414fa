package dev.rung.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jooq.tools.json.JSONParser;
import org.jooq.tools.json.ParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {

    @TempDir
    private Path folder;

    private Map<?, ?> report(String name) throws IOException, ParseException {
        var file = folder.resolve("reports").resolve(name);
        var project = new Project(folder, "-Arung.report=" + file, "-Arung.safety=off");
        project.javac(faulty(project));
        return (Map<?, ?>) new JSONParser().parse(Files.readString(file));
    }

    private static Path[] faulty(Project project) throws IOException {
        return new Path[] {
            project.write(Sources.bodies(
                    "CreateUsers",
                    1,
                    "db.execute(\"create table users (id bigint, name text)\");",
                    "db.execute(\"drop table \\\"users\\\"\");")),
            project.write(
                    Sources.bodies("IndexUsers", 2, "db.execute(\"create index users_name_idx on users (name)\");", ""))
        };
    }

    @Test
    void json() throws Exception {
        var report = report("rung.json");
        assertThat(report.get("valid")).isEqualTo(false);
        assertThat(report.get("findings"))
                .asInstanceOf(LIST)
                .hasSize(1)
                .first(MAP)
                .containsEntry("check", "empty-down")
                .containsEntry("severity", "error")
                .containsEntry(
                        "file",
                        folder.resolve("sources/shop/db/IndexUsers.java").toString())
                .containsEntry("line", 21L)
                .containsEntry("column", 5L)
                .containsEntry("message", "down() of `IndexUsers` does nothing")
                .containsEntry(
                        "details",
                        List.of("after a rollback the history would say that it is undone, and it would not be"))
                .containsEntry(
                        "fix",
                        "undo in down() what up() did\nor, if it cannot be undone: implement `Irreversible` and say why in reason()")
                .containsEntry("explain", "rung explain empty-down");
    }

    @Test
    void sarif() throws Exception {
        var report = report("rung.sarif");
        SarifShape.check(report);
        var run = (Map<?, ?>) ((List<?>) report.get("runs")).get(0);
        assertThat(run.get("results"))
                .asInstanceOf(LIST)
                .hasSize(1)
                .first(MAP)
                .containsEntry("ruleId", "empty-down")
                .containsEntry("level", "error")
                .extractingByKey("locations")
                .asInstanceOf(LIST)
                .first(MAP)
                .extractingByKey("physicalLocation")
                .asInstanceOf(MAP)
                .containsEntry("region", Map.of("startLine", 21L, "startColumn", 5L));
    }

    @Test
    void aReportOfNothingIsWrittenToo() throws Exception {
        var file = folder.resolve("rung.sarif.json");
        var project = new Project(folder, "-Arung.report=" + file);
        assertThat(project.javac(project.write(Sources.migration("CreateUsers", 1))))
                .isEmpty();
        var report = (Map<?, ?>) new JSONParser().parse(Files.readString(file));
        SarifShape.check(report);
        assertThat(((Map<?, ?>) ((List<?>) report.get("runs")).get(0)).get("results"))
                .asInstanceOf(LIST)
                .isEmpty();
    }

    @Test
    void theNameOfTheFileHasToSayWhatIsInIt() throws IOException {
        var project = new Project(folder, "-Arung.report=rung.xml");
        assertThat(project.javac(project.write(Sources.migration("CreateUsers", 1))))
                .containsExactly("""
                the option `rung.report` is the name of a file that ends in `.json`, `.sarif` or `.html`, and `rung.xml` does not
                    fix: -Arung.report=target/rung.sarif, or several with commas between""");
    }

    @Test
    void severalFilesHaveCommasBetweenThem() throws IOException {
        var json = folder.resolve("a, b").resolve("rung.json");
        var sarif = folder.resolve("rung.sarif");
        var project = new Project(folder, "-Arung.report=" + json + "," + sarif);
        assertThat(project.javac(project.write(Sources.migration("CreateUsers", 1))))
                .isEmpty();
        assertThat(json).content().contains("\"valid\":true");
        assertThat(sarif).content().contains("sarif-2.1.0");
    }

    @Test
    void aPageNeedsWhatDrawsIt() throws IOException {
        var project = new Project(folder, "-Arung.report=target/rung.html");
        assertThat(project.javac(project.write(Sources.migration("CreateUsers", 1))))
                .containsExactly("""
                `-Arung.report=target/rung.html` asks for a page, and what draws it is not on the processor path
                    fix: add `dev.rung:rung-report` where `dev.rung:rung-processor` stands, or run `rung report` instead""");
    }

    @Test
    void thePagesOfTheChecksLieWhereAnOptionSays() throws IOException {
        var file = folder.resolve("rung.sarif");
        var project =
                new Project(folder, "-Arung.pages=https://docs.example.com/rung/{check}.html", "-Arung.report=" + file);
        var messages = project.javac(faulty(project));
        assertThat(messages).anyMatch(message -> message.endsWith("see https://docs.example.com/rung/empty-down.html"));
        assertThat(Files.readString(file)).contains("\"helpUri\":\"https://docs.example.com/rung/empty-down.html\"");
    }

    @Test
    void anAddressWithoutAPlaceForTheCheckIsSaid() throws IOException {
        var project = new Project(folder, "-Arung.pages=https://docs.example.com");
        assertThat(project.javac(faulty(project))).anyMatch(message -> message.contains("""
                the option `rung.pages` is an address with `{check}` in it, and `https://docs.example.com` is none
                    fix: -Arung.pages=https://docs.example.com/rung/checks/{check}.md"""));
    }
}
