package dev.rung.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A compilation asks the server that an option names. */
class JudgedCompilationTest {

    @TempDir
    private Path folder;

    private static final JavaFileObject REPORTS = Sources.bodies("CreateReports", 1, """
            db.execute("create table reports (id bigint primary key)");""", """
            db.execute("drop table reports");""");

    private static List<String> messages(String option, JavaFileObject... sources) {
        return compile(option, sources).diagnostics().stream()
                .map(diagnostic -> diagnostic.getKind() + " " + diagnostic.getMessage(Locale.ROOT))
                .toList();
    }

    private static Compilation compile(String option, JavaFileObject... sources) {
        return Compiler.javac()
                .withProcessors(new MigrationProcessor(), new MigrationRecognizer())
                .withOptions("-Arung.safety=off", option)
                .compile(sources);
    }

    @Test
    void whatIsNoServerIsAnErrorWithoutThePassword() {
        assertThat(messages("-Arung.server=mysql://shop:SECRET@localhost/shop", REPORTS))
                .singleElement()
                .asString()
                .startsWith("ERROR the option `rung.server` is `embedded` or the address of a PostgreSQL")
                .contains("fix: -Arung.server=embedded")
                .doesNotContain("SECRET");
        assertThat(messages("-Arung.server", REPORTS))
                .singleElement()
                .asString()
                .startsWith("ERROR the option");
    }

    @Test
    void theEmbeddedServerIsAsked() {
        assertThat(messages("-Arung.server=embedded", REPORTS)).isEmpty();
        assertThat(messages("-Arung.server=embedded", Sources.bodies("CreateReader", 1, """
                db.execute("create role rung_compiled_reader");""", """
                db.execute("drop role rung_compiled_reader");
                db.execute("do $$ begin perform 1 / 0; end $$");""")))
                .singleElement()
                .asString()
                .startsWith("ERROR [refused-by-server]");
    }

    @Test
    void anOpaqueMigrationIsTriedByItsEffect() {
        var opaque = Sources.bodies(
                "AddTitle",
                "@dev.rung.Effect(\"alter table reports add title text\")",
                2,
                "db.execute(System.getenv(\"SQL\"));",
                "db.execute(\"alter table reports drop title\");");
        var after = Sources.bodies("IndexTitle", 3, """
                db.execute("create index reports_title_idx on reports (title)");
                db.execute("do $$ begin perform title from reports; end $$");""", """
                db.execute("do $$ begin perform 1 / 0; end $$");
                db.execute("drop index reports_title_idx");""");
        assertThat(messages(JudgingPostgres.option(), REPORTS, opaque, after))
                .filteredOn(message -> !message.startsWith("NOTE"))
                .singleElement()
                .asString()
                .contains("[refused-by-server] PostgreSQL refuses this: division by zero (22012)");
    }

    @Test
    void nothingIsSaidOfWhatComesAfterCodeThatIsNotKnown() {
        var opaque = Sources.bodies("AddTitle", 2, "db.execute(System.getenv(\"SQL\"));", "db.execute(\"select 1\");");
        var after = Sources.bodies("Divide", 3, """
                db.execute("do $$ begin perform 1 / 0; end $$");""", """
                db.execute("select 1");""");
        assertThat(messages(JudgingPostgres.option(), REPORTS, opaque, after))
                .noneMatch(message -> message.contains("server"));
    }

    @Test
    void aCheckOfAServerIsSwitchedOffAsOthersAre() {
        var divided =
                Sources.bodies("Divide", "@Allow(value = \"refused-by-server\", reason = \"a test\")", 1, """
                db.execute("do $$ begin perform 1 / 0; end $$");""", """
                db.execute("select 1");""");
        assertThat(messages(JudgingPostgres.option(), divided))
                .noneMatch(message -> message.contains("refused-by-server"));
        assertThat(messages("-Arung.server=jdbc:postgresql://127.0.0.1:1/postgres", REPORTS))
                .singleElement()
                .asString()
                .startsWith("WARNING [not-judged]");
    }

    @Test
    void aPartialCompilationKnowsTheOthersByTheirSql() throws IOException {
        var project = new Project(folder, "-Arung.safety=off", JudgingPostgres.option());
        var reports = project.write(REPORTS);
        var titles = project.write(Sources.bodies("AddTitle", 2, """
                db.execute("alter table reports add title text");""", """
                db.execute("alter table reports drop title");"""));
        assertThat(project.javac(reports, titles)).isEmpty();
        assertThat(project.javac(project.write(Sources.bodies("AddTitle", 2, """
                db.execute("alter table reports add title text");
                db.execute("do $$ begin perform title from reports; end $$");""", """
                db.execute("alter table reports drop title");
                db.execute("do $$ begin perform title from reports; end $$");"""))))
                .singleElement()
                .asString()
                .contains("[refused-by-server]", "column \"title\" does not exist");
    }

    @Test
    void aHistoryOnTopOfAnotherIsTriedOnTopOfIt() {
        var below = JavaFileObjects.forSourceString("lib.package-info", """
                @dev.rung.History(name = "lib")
                package lib;
                """);
        var table = JavaFileObjects.forSourceString("lib.CreateAudit", """
                package lib;

                import dev.rung.Migration;
                import dev.rung.Reversible;
                import org.jooq.DSLContext;

                @Migration(version = 1)
                public final class CreateAudit implements Reversible {
                    @Override
                    public void up(DSLContext db) {
                        db.execute("create table audit (id bigint)");
                    }

                    @Override
                    public void down(DSLContext db) {
                        db.execute("drop table audit");
                    }
                }
                """);
        var above = JavaFileObjects.forSourceString("shop.db.package-info", """
                @dev.rung.History(after = "lib")
                package shop.db;
                """);
        var user = Sources.bodies("IndexAudit", 1, """
                db.execute("create index audit_id_idx on audit (id)");""", """
                db.execute("drop index audit_id_idx");""");
        assertThat(messages(JudgingPostgres.option(), below, table, above, user))
                .noneMatch(message -> message.contains("server"))
                .noneMatch(message -> message.startsWith("ERROR"));
    }
}
