package dev.rung;

import static dev.rung.Databases.execute;
import static dev.rung.Databases.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.rung.internal.connect.ServerSettings;
import dev.rung.internal.history.Chain;
import dev.rung.internal.history.Claims;
import dev.rung.internal.history.HistoryTable;
import dev.rung.internal.history.Seal;
import dev.rung.internal.plan.Step;
import dev.rung.internal.run.Aftermath;
import dev.rung.sql.facts.StatementFacts;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A statement that no transaction holds, whose runner died: not begun, half done or done, the next run brings it to its end. */
class InterruptedStatementTest {

    private static final String INDEXES =
            "select i.relname, x.indisvalid from pg_index x join pg_class i on i.oid = x.indexrelid where x.indrelid = 't'::regclass order by 1";

    private final PGSimpleDataSource database = Databases.create();

    @BeforeEach
    void makeTables() {
        execute(database, "create table t (id int, b int); insert into t values (1, 1), (2, 2)");
    }

    /** A runner that claimed the step and noted that it begins its statement; then the server does something, and nobody notes it. */
    private Migrations interrupted(String statement, String... done) throws SQLException {
        return interruptedAfter(List.of(), statement, done);
    }

    /** The same, with statements of its step before it that were done. */
    private Migrations interruptedAfter(List<String> earlier, String statement, String... done) throws SQLException {
        var statements = new ArrayList<>(earlier);
        statements.add(statement);
        var registry = new TestRegistry().notTransactional(1, statements, "select 1");
        try (var connection = database.getConnection()) {
            var history = new HistoryTable(connection, "rung_history");
            history.create();
            var claims = new Claims(history);
            var step = Step.up(registry.entries().get(0));
            Claims.write(connection, claims.insert(new Chain(new Seal(null)).claim(step.row(List.of("select 1")))));
            Claims.write(connection, claims.progress(1, earlier.size()));
            for (var sql : earlier) {
                ServerSettings.execute(connection, sql);
            }
            var before =
                    new Aftermath(history).observe(StatementFacts.of(statement).trace());
            ServerSettings.execute(connection, "reset all");
            assertThat(Claims.write(connection, claims.begin(1, before))).isTrue();
            for (var sql : done) {
                execute(database, sql);
            }
            execute(database, "update rung_history set lease_until = clock_timestamp()");
        }
        return Migrations.using(database, Settings.DEFAULT, registry);
    }

    private void assertResumes(Migrations migrations) {
        assertThat(migrations.repairs()).extracting(Repair::kind).contains(Repair.Kind.INTERRUPTED);
        migrations.run(Target.head());
        assertThat(migrations.isAtHead()).isTrue();
        assertThat(migrations.repairs()).isEmpty();
    }

    private static String halfBuilt(String index) {
        return "create index " + index + " on t (b); update pg_index set indisvalid = false where indexrelid = '"
                + index + "'::regclass";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    create index concurrently i on t (b)            | i
                    create unique index concurrently i on t (b)     | i
                    create index concurrently "I 1" on public.t (b) | "I 1"
                    create index concurrently ünï on t (b)          | ünï
                    create /* a */ index concurrently ID on only T (b) | id
                    create index concurrently if not exists i on t (b) | i
                    """)
    void anIndexIsBuiltOnce(String sql, String name) throws SQLException {
        assertResumes(interrupted(sql));
        assertThat(query(database, INDEXES)).containsExactly(name.replace("\"", "") + " t");
        execute(database, "drop table rung_history; drop index " + name);
        assertResumes(interrupted(sql, halfBuilt(name)));
        assertThat(query(database, INDEXES)).containsExactly(name.replace("\"", "") + " t");
        execute(database, "drop table rung_history; drop index " + name);
        var built = "create index " + name + " on t (b)";
        assertResumes(interrupted(sql, built));
        assertThat(query(database, INDEXES)).containsExactly(name.replace("\"", "") + " t");
    }

    @Test
    void anIndexWhoseNamePostgresqlChoosesIsBuiltOnce() throws SQLException {
        execute(database, "create index t_b_idx on t (b)");
        var sql = "create index concurrently on t (b)";
        assertResumes(interrupted(sql, halfBuilt("t_b_idx1")));
        assertThat(query(database, INDEXES)).containsExactly("t_b_idx t", "t_b_idx1 t");
        execute(database, "drop table rung_history; drop index t_b_idx1");
        assertResumes(interrupted(sql, "create index t_b_idx1 on t (b)"));
        assertThat(query(database, INDEXES)).containsExactly("t_b_idx t", "t_b_idx1 t");
    }

    @Test
    void anIndexThatWasThereBeforeIsNotTakenForBuilt() {
        execute(database, "create index i on t (id)");
        var registry =
                new TestRegistry().notTransactional(1, List.of("create index concurrently i on t (b)"), "select 1");
        assertThatThrownBy(() ->
                        Migrations.using(database, Settings.DEFAULT, registry).run(Target.head()))
                .hasMessageContaining("relation \"i\" already exists");
        assertThatThrownBy(() ->
                        Migrations.using(database, Settings.DEFAULT, registry).run(Target.head()))
                .hasMessageContaining("relation \"i\" already exists");
    }

    @Test
    void anIndexIsDroppedOnce() throws SQLException {
        execute(database, "create index \"I\" on t (b)");
        var sql = "drop index concurrently \"I\"";
        assertResumes(interrupted(sql));
        assertThat(query(database, INDEXES)).isEmpty();
        execute(database, "drop table rung_history");
        execute(database, halfBuilt("\"I\""));
        assertResumes(interrupted(sql));
        assertThat(query(database, INDEXES)).isEmpty();
        execute(database, "drop table rung_history; create index \"I\" on t (b)");
        assertResumes(interrupted(sql, "drop index \"I\""));
        assertThat(query(database, INDEXES)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"reindex index concurrently i", "reindex (verbose) table concurrently t"})
    void aRebuildingLeavesNoCopies(String sql) throws SQLException {
        execute(database, "create index i on t (b)");
        assertResumes(interrupted(sql, halfBuilt("i_ccnew")));
        assertThat(query(database, INDEXES)).containsExactly("i t");
    }

    @Test
    void aPartitionIsDetachedOnce() throws SQLException {
        execute(
                database,
                "create table p (id int) partition by list (id); create table p1 partition of p for values in (1)");
        var sql = "alter table p detach partition p1 concurrently";
        var partitions = "select inhrelid::regclass from pg_inherits where inhparent = 'p'::regclass";
        assertResumes(interrupted(sql));
        assertThat(query(database, partitions)).isEmpty();
        execute(database, "drop table rung_history; alter table p attach partition p1 for values in (1)");
        assertResumes(
                interrupted(sql, "update pg_inherits set inhdetachpending = true where inhrelid = 'p1'::regclass"));
        assertThat(query(database, partitions)).isEmpty();
        execute(database, "drop table rung_history; alter table p attach partition p1 for values in (1)");
        assertResumes(interrupted(sql, "alter table p detach partition p1"));
        assertThat(query(database, partitions)).isEmpty();
    }

    @Test
    void adDatabaseIsMadeAndDroppedOnce() throws SQLException {
        var name = "\"Made by " + query(database, "select current_database()").get(0) + "\"";
        var exists = "select count(*) from pg_database where datname = '" + name.replace("\"", "") + "'";
        assertResumes(interrupted("create database " + name, "create database " + name));
        assertThat(query(database, exists)).containsExactly("1");
        execute(database, "drop table rung_history");
        assertResumes(interrupted("drop database " + name, "drop database " + name));
        assertThat(query(database, exists)).containsExactly("0");
    }

    @Test
    void aReplicationSlotIsMadeOnce() throws SQLException {
        var slots = "select slot_name from pg_replication_slots where database = current_database()";
        var sql = "select pg_create_logical_replication_slot('interrupted', 'pgoutput')";
        try {
            assertResumes(interrupted(sql));
            assertThat(query(database, slots)).containsExactly("interrupted");
            execute(database, "drop table rung_history");
            execute(database, "select pg_drop_replication_slot('interrupted')");
            assertResumes(interrupted(sql, sql));
            assertThat(query(database, slots)).containsExactly("interrupted");
        } finally {
            query(
                    database,
                    "select pg_drop_replication_slot(slot_name) from pg_replication_slots where database = current_database()");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"vacuum t", "vacuum (full) t", "alter system reset work_mem"})
    void whatMayRunTwiceRunsAgain(String sql) throws SQLException {
        assertResumes(interrupted(sql));
    }

    @Test
    void enumValuesAreATransaction() throws SQLException {
        execute(database, "create type mood as enum ('sad')");
        var registry = new TestRegistry()
                .notTransactional(1, List.of("alter type mood add value 'ok'", "select 1 / 0"), "select 1");
        assertThatThrownBy(() ->
                        Migrations.using(database, Settings.DEFAULT, registry).run(Target.head()))
                .hasMessageContaining("failed at statement 2 of 2")
                .hasMessageContaining("it resumes at statement 2");
        assertThat(query(database, "select enumlabel from pg_enum order by 1")).containsExactly("ok", "sad");
        assertThat(query(database, "select statements_done, begun from rung_history"))
                .containsExactly("1 null");
    }

    @Test
    void aFailedBuildIsBuiltAgain() {
        execute(database, "insert into t values (3, 2)");
        var registry = new TestRegistry()
                .notTransactional(1, List.of("create unique index concurrently i on t (b)"), "select 1");
        var migrations = Migrations.using(database, Settings.DEFAULT, registry);
        assertThatThrownBy(() -> migrations.run(Target.head())).hasMessageContaining("could not create unique index");
        execute(database, "delete from t where id = 3");
        migrations.run(Target.head());
        assertThat(query(database, INDEXES)).containsExactly("i t");
    }

    @Test
    void whatAStepSetsHoldsForItsLaterStatementsAndForNobodyElse() {
        var registry = new TestRegistry()
                .notTransactional(
                        1,
                        List.of(
                                "create schema other",
                                "set search_path = other",
                                "create table u (id int)",
                                "create index concurrently u_i on u (id)"),
                        "select 1");
        Migrations.using(database, Settings.DEFAULT, registry).run(Target.head());
        assertThat(query(database, "select schemaname, indexname from pg_indexes where tablename = 'u'"))
                .containsExactly("other u_i");
    }

    @Test
    void whatAStepSetHoldsForWhatIsSeenOfAnInterruptedStatement() throws SQLException {
        execute(
                database,
                "create schema other; create table other.u (id int); create table other.p (id int) partition by list (id);"
                        + " create table other.p1 partition of other.p for values in (1)");
        var path = List.of("set search_path = other");
        assertResumes(
                interruptedAfter(path, "create index concurrently u_i on u (id)", "create index u_i on other.u (id)"));
        execute(database, "drop table rung_history");
        assertResumes(interruptedAfter(path, "drop index concurrently u_i", "drop index other.u_i"));
        execute(database, "drop table rung_history");
        assertResumes(interruptedAfter(
                path,
                "alter table p detach partition p1 concurrently",
                "update pg_inherits set inhdetachpending = true where inhrelid = 'other.p1'::regclass"));
        assertThat(query(database, "select 1 from pg_inherits where inhparent = 'other.p'::regclass"))
                .isEmpty();
    }

    @Test
    void whatAStepSetBesideOtherWorkIsNotDoneAgain() {
        var settings = new TestRegistry()
                .notTransactional(
                        1,
                        List.of(
                                "do $$ begin perform set_config('work_mem', '5MB', false); insert into t values (3, 3); end $$",
                                "insert into t select 4, length(set_config('work_mem', '6MB', false))",
                                "set work_mem = '7MB'; insert into t values (5, 5)",
                                "insert into t values (6, 6)",
                                "vacuum t"),
                        "select 1");
        Migrations.using(database, Settings.DEFAULT, settings).run(Target.head());
        assertThat(query(database, "select id from t order by 1")).containsExactly("1", "2", "3", "4", "5", "6");
    }

    @Test
    void whatIsSetWithSetConfigHoldsForLaterStatements() {
        var registry = new TestRegistry()
                .notTransactional(
                        1,
                        List.of(
                                "create schema other",
                                "select pg_catalog.set_config('search_path', 'other', false)",
                                "create table u (id int)"),
                        "select 1");
        Migrations.using(database, Settings.DEFAULT, registry).run(Target.head());
        assertThat(query(database, "select schemaname from pg_tables where tablename = 'u'"))
                .containsExactly("other");
    }

    @ParameterizedTest
    @ValueSource(strings = {"create index concurrently i on t (b);", "  create index concurrently i on t (b) ;\n"})
    void aBuildThatTheServerStillRunsIsWaitedForHoweverItIsWritten(String sql) throws Exception {
        try (var old = database.getConnection();
                var builder = database.getConnection();
                var statement = old.createStatement()) {
            old.setAutoCommit(false);
            statement.execute("insert into t values (3, 3)");
            var migrations = interrupted(sql);
            var executor = Executors.newFixedThreadPool(2);
            var building = executor.submit(() -> {
                ServerSettings.execute(builder, sql);
                return null;
            });
            await().until(() -> !query(database, "select 1 from pg_stat_progress_create_index")
                    .isEmpty());
            var running = executor.submit(() -> migrations.run(Target.head()));
            await().until(() -> query(database, "select lease_until > clock_timestamp() from rung_history")
                    .equals(List.of("t")));
            old.commit();
            building.get();
            running.get();
            executor.shutdown();
        }
        assertThat(query(database, INDEXES)).containsExactly("i t");
    }

    @Test
    void codeThatEndsTransactionsRunsOutsideOfThem() throws SQLException {
        execute(
                database,
                "create procedure clear() language plpgsql as $$ begin loop delete from t where id in (select id from t limit 1);"
                        + " exit when not found; commit; end loop; end $$");
        var registry = new TestRegistry().notTransactional(1, List.of("call clear()"), "select 1");
        Migrations.using(database, Settings.DEFAULT, registry).run(Target.head());
        assertThat(query(database, "select * from t")).isEmpty();
        execute(database, "drop table rung_history; insert into t values (1, 1)");
        assertResumes(interrupted("call clear()"));
        assertThat(query(database, "select * from t")).isEmpty();
    }
}
