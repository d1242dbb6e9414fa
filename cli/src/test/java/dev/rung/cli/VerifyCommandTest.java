package dev.rung.cli;

import static dev.rung.cli.Application.hidden;
import static dev.rung.cli.Databases.query;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyCommandTest {

    @TempDir
    private Path folder;

    private Application application;

    @AfterEach
    void leavesNoScratchDatabase() {
        assertThat(query(application.database(), "select datname from pg_database where datname like 'rung_scratch%'"))
                .isEmpty();
    }

    @Test
    void provesThatEveryMigrationComesBack() {
        application = Application.ofTables(folder, 1, 2);
        assertThat(application.ok("verify")).isEqualTo("""
                1 step1
                2 step2
                down from version 2 to 0 leaves nothing behind
                from empty to version 1 in one run
                from empty to version 2 in one run
                5 of 5 hold
                """);
        assertThat(Databases.tables(application.database())).isEmpty();
    }

    @Test
    void saysWhatADownLeavesBehind() {
        application = Application.ofTables(folder, 1);
        application
                .migration(
                        2,
                        "Step2",
                        "alter table t1 add a text; " + hidden("create index i on t1 (id)"),
                        "alter table t1 drop a")
                .migration(3, "Step3", "create table t3 (id int)", hidden("drop table t4"))
                .compile();
        var outcome = application.run("verify");
        assertThat(outcome.code()).isEqualTo(ExitCode.DIFFERENT.number());
        assertThat(outcome.out())
                .startsWith("""
                        1 step1
                        2 step2  does not hold
                          after up() and down(), the schema is not what it was before
                            index `i` on `t1` is left behind
                            fix: down() of `cars.Step2`
                        """)
                .contains("3 step3  does not hold\n  down 3 step3 failed", "table \"t4\" does not exist")
                .endsWith("; the others are to be mended\n");
    }

    private static final String ADDS_A_COLUMN_TO_EACH_TABLE = """
            package cars;

            import static org.jooq.impl.DSL.name;
            import static org.jooq.impl.SQLDataType.TIMESTAMPWITHTIMEZONE;

            import dev.rung.*;
            import org.jooq.DSLContext;

            @Migration(version = 3)
            @Effect("alter table t1 add touched timestamptz; alter table t2 add touched timestamptz")
            public final class AddTouched implements Reversible {
                @Override
                public void up(DSLContext db) {
                    for (var table : db.fetch("select tablename from pg_tables where tablename like 't_'")) {
                        db.alterTable(name(table.get(0, String.class))).add("touched", TIMESTAMPWITHTIMEZONE).execute();
                    }
                }

                @Override
                public void down(DSLContext db) {
                    db.execute("alter table t1 drop touched; alter table t2 drop touched");
                }
            }
            """;

    @Test
    void provesADeclaredEffect() {
        application = Application.ofTables(folder, 1, 2);
        var file = "src/main/java/cars/AddTouched.java";
        application.write(file, ADDS_A_COLUMN_TO_EACH_TABLE);
        application.compile();
        assertThat(application.ok("verify")).contains("3 add touched\n").endsWith("7 of 7 hold\n");

        application.write(file, ADDS_A_COLUMN_TO_EACH_TABLE.replaceFirst("timestamptz", "timestamp"));
        application.compile();
        assertThat(application.run("verify").out())
                .contains(
                        "3 add touched  does not hold\n  up() does not do to the schema what `@Effect` says\n"
                                + "    column `t1.touched` has type `timestamp with time zone`; the effect makes it `timestamp without time zone`\n");
    }

    @Test
    void saysThatAMigrationDoesNotGoUpAndWhichAreNotTriedThen() {
        application = Application.ofTables(folder, 1);
        application
                .migration(2, "Step2", hidden("create table t1 (id int)"), hidden("drop table t1"))
                .migration(3, "Step3", "create table t3 (id int)", "drop table t3")
                .compile();
        var outcome = application.run("verify", "--json");
        assertThat(outcome.code()).isEqualTo(ExitCode.DIFFERENT.number());
        assertThat(outcome.out())
                .startsWith(
                        "{\"proven\":false,\"migrations\":[{\"version\":1,\"description\":\"step1\",\"holds\":true,")
                .contains("relation \\\"t1\\\" already exists")
                .contains("{\"version\":3,\"description\":\"step3\",\"holds\":false,", "version 2 cannot be reached");
    }

    @Test
    void makesNothingOnAProtectedServer() {
        application = Application.ofTables(folder, 1);
        var outcome = application.run("verify", "--env", "prod");
        assertThat(outcome.code()).isEqualTo(ExitCode.REFUSED.number());
        assertThat(outcome.err()).contains("`prod` is protected: no scratch database", "--scratch test");
        application.ok("verify", "--env", "prod", "--scratch", "dev");
    }
}
