package dev.rung.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rung.Environment;
import dev.rung.RefusedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A scratch database leaves nothing on its server. */
class ScratchDatabaseTest {

    private static final Environment TEST = Environment.load("test");

    @TempDir
    private Path folder;

    @Test
    void goesWhenItIsClosed() throws SQLException {
        String name;
        try (var database = ScratchDatabase.on(TEST)) {
            database.execute("create table t (id int)");
            assertThat(database.snapshot().toString()).contains("table `t`");
            name = database.environment().url().replaceFirst(".*/", "").replaceFirst("\\?.*", "");
            assertThat(exists("select from pg_database where datname = '" + name + "'"))
                    .isTrue();
        }
        assertThat(exists("select from pg_database where datname = '" + name + "'"))
                .isFalse();
    }

    @Test
    void takesAlongWhatItsStatementsMadeOnTheServer() throws SQLException {
        try (var database = ScratchDatabase.on(TEST)) {
            database.execute(
                    "create role rung_scratch_owner; create role rung_scratch_member in role rung_scratch_owner");
            database.execute("create database rung_scratched owner rung_scratch_owner");
            database.execute("create table t (id int); alter table t owner to rung_scratch_owner");
            database.renew();
            assertThat(exists("select from pg_roles where rolname like 'rung_scratch%'"))
                    .isFalse();
            assertThat(exists("select from pg_database where datname = 'rung_scratched'"))
                    .isFalse();
            database.execute("create role rung_scratch_owner");
        }
        assertThat(exists("select from pg_roles where rolname like 'rung_scratch%'"))
                .isFalse();
    }

    /** As autovacuum does, which PostgreSQL ends by itself, this session of a superuser goes while the drop waits. */
    @Test
    void takesAlongADatabaseWhoseSessionsOnlyASuperuserMayEnd() throws Exception {
        execute("drop role if exists rung_maker");
        execute("create role rung_maker login createdb password 'climb'");
        var file = Files.writeString(folder.resolve("migrations.properties"), """
                %%test.db.url = %s
                %%test.db.user = rung_maker
                %%test.db.password = climb""".formatted(TEST.url()));
        try (var database = ScratchDatabase.on(Environment.load("test", file))) {
            database.execute("create database rung_vacuumed");
            try (var session = TEST.database("rung_vacuumed").dataSource().getConnection();
                    var statement = session.createStatement()) {
                statement.execute("set idle_session_timeout = '1s'");
                database.renew();
            }
            assertThat(exists("select from pg_database where datname = 'rung_vacuumed'"))
                    .isFalse();
        }
        execute("drop role rung_maker");
    }

    @Test
    void leavesWhatSomebodyElseMade() throws SQLException {
        try (var database = ScratchDatabase.on(TEST)) {
            execute("create role rung_other");
            database.execute("create table t (id int)");
        }
        assertThat(exists("select from pg_roles where rolname = 'rung_other'")).isTrue();
        execute("drop role rung_other");
    }

    @Test
    void isACopyOfAnother() throws SQLException {
        try (var database = ScratchDatabase.on(TEST)) {
            database.execute("create table t (id int)");
            try (var copy = database.copy()) {
                assertThat(copy.snapshot()).isEqualTo(database.snapshot());
            }
        }
    }

    @Test
    void isNotMadeOnAProtectedServer() throws Exception {
        var file = Files.writeString(
                folder.resolve("migrations.properties"),
                "%prod.db.url = " + TEST.url() + "\n%prod.db.user = " + TEST.user());
        assertThatThrownBy(() -> ScratchDatabase.on(Environment.load("prod", file)))
                .isInstanceOf(RefusedException.class)
                .hasMessageStartingWith("`prod` is protected: no database to try things in is made on its server");
    }

    private static void execute(String sql) throws SQLException {
        try (var connection = TEST.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static boolean exists(String query) throws SQLException {
        try (var connection = TEST.dataSource().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }
}
