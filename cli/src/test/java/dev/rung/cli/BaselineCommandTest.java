package dev.rung.cli;

import static dev.rung.cli.Databases.execute;
import static dev.rung.cli.Databases.query;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A database that another tool migrated to version 2 of 3. */
class BaselineCommandTest {

    private static final String TABLES = "create table t1 (id int); create table t2 (id int);";

    @TempDir
    private Path folder;

    private Application application(String sql) {
        var application = Application.ofTables(folder, 1, 2, 3);
        execute(application.database(), TABLES + sql);
        return application;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            golang-migrate | create table schema_migrations (version bigint primary key, dirty boolean); insert into schema_migrations values (2, false)
            dbmate         | create table schema_migrations (version varchar(128) primary key); insert into schema_migrations values ('1'), ('2')
            diesel         | create table __diesel_schema_migrations (version varchar(50) primary key, run_on timestamp); insert into __diesel_schema_migrations values ('00000000000000'), ('20260101120000')
            goose          | create table goose_db_version (id serial, version_id bigint, is_applied boolean, tstamp timestamp); insert into goose_db_version (version_id, is_applied) values (0, true), (1, true), (2, true), (3, true), (3, false)
            sqlx           | create table _sqlx_migrations (version bigint, success boolean); insert into _sqlx_migrations values (1, true), (2, true)
            Flyway         | create table flyway_schema_history (installed_rank int, version text, description text, type text, success boolean); insert into flyway_schema_history values (1, '1', 'a', 'SQL', true), (2, '1.1', 'b', 'SQL', true), (3, null, 'view', 'SQL', true), (4, '2', 'c', 'SQL', true), (5, '2', 'c', 'UNDO_SQL', true)
            """)
    void isAdoptedByTheTableOf(String tool, String sql) {
        var application = application(sql);
        var outcome = application.run("baseline");
        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(outcome.err()).startsWith(tool + " (`").contains(": that is version 2 here");
        assertThat(outcome.out()).isEqualTo("dev: 2 of 3 migrations are taken for applied now, up to version 2\n");
        assertThat(application.ok("status")).contains("2  step2  applied", "3  step3  pending");
        assertThat(application.ok("migrate")).startsWith("dev: from version 2 to 3, 1 step");
        assertThat(application.ok("validate", "--at-head")).contains("fits this build");
        application.ok("rollback", "--to", "1");
        assertThat(query(application.database(), "select to_regclass('t1') is null, to_regclass('t2') is null"))
                .containsExactly("f t");
    }

    @Test
    void isAdoptedByTheVersionThatIsNamed() {
        var application = application("");
        assertThat(application.ok("baseline", "--version", "1")).contains("1 of 3 migrations");
        assertThat(application.ok("history")).contains(", recorded without running it");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            select 1                                                                                                  | no table of another tool is on the search path
            create table schema_migrations (version bigint, dirty boolean); insert into schema_migrations values (2, true) | `schema_migrations` says that the migration 2 failed
            create table schema_migrations (version bigint, dirty boolean); insert into schema_migrations values (7, false) | `schema_migrations` has 1 migration, the newest `7`, which is no version here
            create table schema_migrations (version text); insert into schema_migrations values ('1'), ('3')          | `schema_migrations` has version 3 but not [2], which come before
            create table databasechangelog (id text, orderexecuted int); insert into databasechangelog values ('a-1', 1) | `databasechangelog` has 1 migration, the newest `a-1`, which is no version here
            create table goose_db_version (id int, version_id int, is_applied bool); create table schema_migrations (version text) | the tables of several tools are here
            """)
    void isNotAdoptedWhen(String sql, String message) {
        var application = application(sql);
        var outcome = application.run("baseline");
        assertThat(outcome.err()).startsWith("error: " + message);
        assertThat(outcome.code()).isEqualTo(ExitCode.HISTORY.number());
        assertThat(query(application.database(), "select to_regclass('rung_history')"))
                .containsExactly("null");
    }

    @Test
    void takesWhatSomebodyDidByHandForAppliedWhereItIsTheSame() {
        var application = Application.ofTables(folder, 1, 2);
        application.ok("migrate");
        application
                .migration(3, "Step3", "create table t3 (id int)", "drop table t3")
                .compile();

        execute(application.database(), "create table t3 (id bigint)");
        var refused = application.run("baseline");
        assertThat(refused.code()).isEqualTo(ExitCode.DIFFERENT.number());
        assertThat(refused.err())
                .startsWith(
                        "error: `dev` is not what its migrations up to version 3 make, so that they are not taken for applied\n"
                                + "  column `t3.id` has type `bigint`; the migrations make it `integer`\n");
        assertThat(application.ok("status")).contains("3  step3  pending");

        execute(application.database(), "alter table t3 alter id type int");
        assertThat(application.ok("baseline"))
                .isEqualTo("dev: 1 of 3 migrations are taken for applied now, up to version 3\n");
        assertThat(application.ok("migrate")).isEqualTo("dev: at version 3, nothing to do\n");
        assertThat(application.ok("baseline")).contains("0 of 3 migrations");
        application.ok("rollback");
        assertThat(query(application.database(), "select to_regclass('t3') is null"))
                .containsExactly("t");
    }

    @Test
    void asksInAProtectedEnvironment() {
        var application = application("");
        var outcome = application.run("baseline", "--version", "2", "--env", "prod");
        assertThat(outcome.code()).isEqualTo(ExitCode.REFUSED.number());
        assertThat(outcome.err())
                .startsWith("error: `prod` is protected: everything up to version 2 would be taken for applied");
    }
}
