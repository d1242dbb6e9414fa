package dev.rung.cli;

import static dev.rung.cli.Databases.execute;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DriftCommandTest {

    @TempDir
    private Path folder;

    private Application application;

    @BeforeEach
    void migrate() {
        application = Application.ofTables(folder, 1, 2, 3);
        application.ok("migrate", "--to", "2");
    }

    @Test
    void findsNothingWhereNobodyChangedAnything() {
        assertThat(application.ok("drift")).isEqualTo("dev: the database is what its migrations make\n");
    }

    @Test
    void saysWhatSomebodyChangedByHand() {
        execute(application.database(), """
                create table audit (id int primary key);
                alter table t1 alter id type bigint, add seen timestamptz, alter id set default 7;
                create index t1_seen on t1 (seen);
                drop table t2;
                """);
        var outcome = application.run("drift");
        assertThat(outcome.code()).isEqualTo(ExitCode.DIFFERENT.number());
        assertThat(outcome.out()).isEqualTo("""
                table `audit` is in the database, and no migration makes it
                column `t1.id` has default `7`; the migrations give it none
                column `t1.id` has type `bigint`; the migrations make it `integer`
                column `t1.seen` is in the database, and no migration makes it
                index `t1_seen` on `t1` is in the database, and no migration makes it
                table `t2` is missing in the database
                """);
        assertThat(application
                        .run("drift", "--ignore", "t1", "--ignore", "aud*")
                        .out())
                .isEqualTo("table `t2` is missing in the database\n");
        assertThat(application
                        .run("drift", "--json", "--ignore", "t1", "--ignore", "audit")
                        .out())
                .startsWith(
                        "{\"environment\":\"dev\",\"drift\":[{\"kind\":\"table\",\"name\":\"public.t2\",\"property\":null,");
    }

    @Test
    void refusesToGuessWhatWasApplied() {
        application
                .migration(1, "Step1", "create table t1 (id bigint)", "drop table t1")
                .compile();
        var outcome = application.run("drift");
        assertThat(outcome.code()).isEqualTo(ExitCode.HISTORY.number());
        assertThat(outcome.err())
                .startsWith("error: what the migrations of `dev` make is not known: 1 step1 is edited\n");
    }

    @Test
    void readsAProtectedDatabaseAndWritesElsewhere() {
        execute(application.database(), "drop table t2");
        assertThat(application.run("drift", "--env", "prod").code()).isEqualTo(ExitCode.REFUSED.number());
        assertThat(application.run("drift", "--env", "prod", "--scratch", "dev").out())
                .isEqualTo("table `t2` is missing in the database\n");
    }
}
