package dev.rung.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rung.ConfigurationException;
import dev.rung.ConnectionException;
import dev.rung.Direction;
import dev.rung.Environment;
import dev.rung.RefusedException;
import dev.rung.spi.Judge.JudgedMigration;
import dev.rung.spi.Ruling;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A server says of migrations what it makes of them, each of which is tried once. */
class ServerJudgeTest {

    private static final Environment TEST = Environment.load("test");

    private static final Ruling ACCEPTED = new Ruling.Accepted();

    private final ServerJudge judge = new ServerJudge();

    @BeforeEach
    void forget() throws SQLException {
        for (var name : proven()) {
            execute("drop database " + name);
        }
    }

    private static JudgedMigration migration(String up, String down) {
        return new JudgedMigration(List.of(up), Optional.of(List.of(down)), true);
    }

    private static final JudgedMigration TABLE =
            migration("create table t (id int primary key, n text)", "drop table t");

    private List<Ruling> judge(JudgedMigration... history) {
        return judge.judge(address("postgres", TEST.password()), List.of(history));
    }

    private static String address(String user, String password) {
        return TEST.url().replace("//", "//" + user + ":" + password + "@");
    }

    @Test
    void whatGoesUpAndComesBackIsAccepted() {
        assertThat(judge(TABLE, migration("create index i on t (n)", "drop index i")))
                .containsExactly(ACCEPTED, ACCEPTED);
    }

    @Test
    void whatWasTriedIsNotTriedAgain() throws SQLException {
        judge(TABLE, migration("create index i on t (n)", "drop index i"));
        assertThat(proven()).hasSize(2);
        execute("create function rung_started() returns event_trigger language plpgsql as 'begin end'");
        long before = databasesEverMade();
        assertThat(judge(TABLE, migration("create index i on t (n)", "drop index i")))
                .containsExactly(ACCEPTED, ACCEPTED);
        assertThat(databasesEverMade()).isEqualTo(before);
        execute("drop function rung_started()");
        judge(TABLE, migration("create index i on t (id)", "drop index i"));
        assertThat(proven()).hasSize(3);
    }

    @Test
    void aFindingIsFoundAgainWithoutATrial() {
        var history = new JudgedMigration[] {
            TABLE,
            migration("create index i on t (n)", "select 1"),
            migration("alter table t add m int", "alter table t drop m")
        };
        var first = judge(history);
        assertThat(first)
                .containsExactly(
                        ACCEPTED,
                        new Ruling.Changed(false, false, List.of("index `i` on `t` is left behind")),
                        ACCEPTED);
        assertThat(judge(history)).isEqualTo(first);
    }

    @Test
    void aRefusalNamesTheStatementAndThePlace() {
        assertThat(judge(
                        TABLE,
                        new JudgedMigration(
                                List.of("select 1", "alter table t\n  add foreign key (m) references t"),
                                Optional.of(List.of()),
                                true)))
                .containsExactly(
                        ACCEPTED,
                        new Ruling.Refused(
                                Direction.UP,
                                false,
                                1,
                                "42703",
                                "column \"m\" referenced in foreign key constraint does not exist",
                                List.of(),
                                -1));
        assertThat(judge(TABLE, migration("alter table t add m int", "alter table t drop column mm")))
                .last()
                .isInstanceOfSatisfying(
                        Ruling.Refused.class,
                        refused -> assertThat(refused.direction()).isEqualTo(Direction.DOWN));
        assertThat(judge(TABLE, migration("insert into t\nvalues (1, 'a', 2)", "delete from t")))
                .last()
                .isInstanceOfSatisfying(
                        Ruling.Refused.class,
                        refused -> assertThat(refused.offset()).isEqualTo("insert into t\nvalues (1, 'a', ".length()));
    }

    @Test
    void whatCannotGoUpAgainIsSaid() {
        assertThat(judge(
                        TABLE,
                        migration(
                                "alter table t add constraint c check (id > 0), drop constraint if exists c2",
                                "alter table t drop constraint c; create or replace function pg_temp.f() returns int"
                                        + " language sql as 'select 1'")))
                .containsExactly(ACCEPTED, ACCEPTED);
        assertThat(judge(TABLE, migration("insert into t values (1)", "select 1")))
                .last()
                .isInstanceOfSatisfying(Ruling.Refused.class, refused -> {
                    assertThat(refused.isAgain()).isTrue();
                    assertThat(refused.sqlState()).isEqualTo("23505");
                });
    }

    @Test
    void theNextMigrationIsTriedAfterOneThatDoesNotComeBack() {
        assertThat(judge(
                        TABLE,
                        migration("drop table t", "select 1"),
                        migration("create table t (n int)", "drop table t"),
                        migration("drop table t", "drop table t"),
                        migration("create table u ()", "drop table u")))
                .hasSize(5)
                .last()
                .isEqualTo(ACCEPTED);
    }

    @Test
    void nothingIsTriedAfterOneThatDoesNotGoUp() {
        assertThat(judge(migration("create table t (id nothing)", "drop table t"), TABLE))
                .hasSize(1);
    }

    @Test
    void whatIsBeforeOneThatDoesNotGoUpIsKept() throws SQLException {
        var wrong = migration("create table u (n nothing)", "drop table u");
        assertThat(judge(TABLE, wrong, TABLE, TABLE)).hasSize(2);
        assertThat(proven()).hasSize(1);
        assertThat(judge(TABLE, wrong, TABLE, TABLE)).first().isEqualTo(ACCEPTED);
        assertThat(proven()).hasSize(1);
    }

    @Test
    void theOrderOfColumnsIsSaidToBeNoMore() {
        assertThat(judge(TABLE, migration("alter table t drop id", "alter table t add id int primary key")))
                .last()
                .isInstanceOfSatisfying(
                        Ruling.Changed.class,
                        changed -> assertThat(changed.isOrderOnly()).isTrue());
    }

    @Test
    void statementsOutsideOfTransactionsRun() {
        assertThat(judge(
                        TABLE,
                        new JudgedMigration(
                                List.of("create index concurrently i on t (n)"),
                                Optional.of(List.of("drop index concurrently i")),
                                false)))
                .containsExactly(ACCEPTED, ACCEPTED);
    }

    @Test
    void settingsOfOneWayAreForgottenOnTheNext() {
        assertThat(judge(
                        migration("create schema s", "drop schema s"),
                        new JudgedMigration(
                                List.of("set search_path = s", "create table t ()"),
                                Optional.of(List.of("drop table s.t")),
                                true),
                        migration("create table t ()", "drop table public.t")))
                .containsExactly(ACCEPTED, ACCEPTED, ACCEPTED);
    }

    @Test
    void whatReachesBeyondItsDatabaseIsNotRunOnTheServerOfOthers() throws SQLException {
        for (var sql : List.of(
                "create role rung_judged",
                "do $$ begin create role rung_judged; end $$",
                "drop database if exists rung_judged",
                "do $$ begin execute 'create role rung_judged'; end $$",
                "alter system set work_mem = '5MB'")) {
            assertThat(judge(migration(sql, "select 1")))
                    .singleElement()
                    .isInstanceOfSatisfying(
                            Ruling.Undecided.class,
                            undecided -> assertThat(undecided.reason()).contains("beyond its database"));
        }
        assertThat(all("select rolname from pg_roles where rolname = 'rung_judged'"))
                .isEmpty();
        assertThat(judge(migration(
                        "create table u (\"user\" int); create foreign data wrapper w; create server s foreign data wrapper w;"
                                + " create user mapping for current_user server s",
                        "drop foreign data wrapper w cascade; drop table u")))
                .containsExactly(ACCEPTED);
    }

    @Test
    void whatThisServerLacksIsNoMistake() {
        assertThat(judge(migration("create extension rung_no_such_extension", "drop extension rung_no_such_extension")))
                .singleElement()
                .isInstanceOf(Ruling.Undecided.class);
        assertThat(judge(TABLE, migration("grant select on t to nobody_here", "revoke select on t from nobody_here")))
                .last()
                .isInstanceOfSatisfying(
                        Ruling.Undecided.class,
                        undecided -> assertThat(undecided.reason()).contains("create the role"));
    }

    @Test
    void onItsOwnServerRolesComeAndGo() {
        var history = List.of(
                TABLE,
                migration("grant select on t to rung_reader", "revoke select on t from rung_reader"),
                migration("create role rung_made", "drop role rung_made"),
                migration("alter table t owner to rung_made", "alter table t owner to postgres"));
        assertThat(judge.judge("embedded", history)).containsExactly(ACCEPTED, ACCEPTED, ACCEPTED, ACCEPTED);
        assertThat(judge.judge("embedded", history)).containsExactly(ACCEPTED, ACCEPTED, ACCEPTED, ACCEPTED);
    }

    @Test
    void nothingIsLeftButWhatIsKept() throws SQLException {
        judge(TABLE, migration("drop table t", "select 1"), migration("create table u (n nothing)", "drop table u"));
        assertThat(all("select datname from pg_database where datname ~ '^rung_scratch_.*judged'"))
                .isEmpty();
    }

    @Test
    void aDatabaseThatAKilledCompilationLeftGoesWithTheNext() throws SQLException {
        execute("create database rung_scratch_judged_1_ab_1");
        judge(TABLE);
        assertThat(all("select datname from pg_database where datname = 'rung_scratch_judged_1_ab_1'"))
                .isEmpty();
    }

    @Test
    void twoCompilationsAtOnceDoNotMeet() throws Exception {
        var executor = Executors.newFixedThreadPool(3);
        try {
            var tasks = new ArrayList<Callable<List<Ruling>>>();
            for (int i = 0; i < 3; i++) {
                tasks.add(() -> judge(TABLE, migration("create index i on t (n)", "drop index i")));
            }
            for (var done : executor.invokeAll(tasks)) {
                assertThat(done.get()).containsExactly(ACCEPTED, ACCEPTED);
            }
        } finally {
            executor.shutdown();
        }
    }

    @Test
    void aServerThatCannotBeUsedIsSaidWithWhatToDo() throws SQLException, IOException {
        assertThatThrownBy(() -> judge.judge(address("postgres", "SECRET"), List.of(TABLE)))
                .isInstanceOf(ConnectionException.class)
                .hasMessageContaining("does not let the user in")
                .hasMessageContaining("PGPASSWORD")
                .hasMessageNotContaining("SECRET");
        assertThatThrownBy(() -> judge.judge("jdbc:postgresql://127.0.0.1:1/postgres", List.of(TABLE)))
                .isInstanceOf(ConnectionException.class)
                .hasMessageContaining("start it");
        assertThatThrownBy(() -> judge.judge("nonsense", List.of(TABLE))).isInstanceOf(ConfigurationException.class);
        execute("drop role if exists rung_poor");
        execute("create role rung_poor login password 'poor'");
        assertThatThrownBy(() -> judge.judge(address("rung_poor", "poor"), List.of(TABLE)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("createdb");
        execute("alter role rung_poor createdb");
        assertThat(judge.judge(address("rung_poor", "poor"), List.of(TABLE))).containsExactly(ACCEPTED);
        assertThat(judge.judge(
                        address("rung_poor", "poor"),
                        List.of(migration("create extension pageinspect", "drop extension pageinspect"))))
                .singleElement()
                .isInstanceOf(Ruling.Undecided.class);
        for (var name : all("select datname from pg_database where datdba = 'rung_poor'::regrole")) {
            execute("drop database " + name);
        }
        execute("drop role rung_poor");
    }

    @Test
    void aServerThatDoesNotAnswerIsGivenUp() throws IOException {
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var address = "jdbc:postgresql://127.0.0.1:" + silent.getLocalPort() + "/postgres?loginTimeout=1";
            assertThatThrownBy(() -> judge.judge(address, List.of(TABLE))).isInstanceOf(ConnectionException.class);
        }
    }

    @Test
    void noMoreAreKeptThanThirtyTwo() throws SQLException {
        for (int i = 0; i < 20; i++) {
            judge(migration("create table t" + i + " ()", "drop table t" + i), TABLE);
        }
        assertThat(proven()).hasSize(32);
    }

    /** The number that PostgreSQL gives to each new object of the server. */
    private static long databasesEverMade() throws SQLException {
        return Long.parseLong(all("select max(oid::bigint) from pg_database").get(0));
    }

    private static List<String> proven() throws SQLException {
        return all("select datname from pg_database where datname ~ '^rung_proven_'");
    }

    private static void execute(String sql) throws SQLException {
        try (var connection = TEST.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> all(String sql) throws SQLException {
        try (var connection = TEST.dataSource().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var all = new ArrayList<String>();
            while (rows.next()) {
                all.add(rows.getString(1));
            }
            return all;
        }
    }
}
