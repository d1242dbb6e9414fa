package dev.rung;

import static dev.rung.Databases.execute;
import static dev.rung.Databases.query;
import static dev.rung.Databases.tables;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.rung.internal.run.Inquiry;
import dev.rung.spi.Registry;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** What a user does, on a real database. */
class MigrationsTest {

    private final PGSimpleDataSource database = Databases.create();

    private Migrations migrations(Registry registry) {
        return Migrations.using(database, Settings.DEFAULT, registry);
    }

    @Test
    void migratesAnEmptyDatabaseToTheHead() {
        var result = migrations(TestRegistry.ofTables(1, 2, 3)).run(Target.head());
        assertThat(tables(database)).containsExactly("t1", "t2", "t3");
        assertThat(result.from()).isZero();
        assertThat(result.to()).isEqualTo(3);
        assertThat(result.steps()).extracting(MigrationResult.Taken::version).containsExactly(1L, 2L, 3L);
        assertThat(result.toString()).matches("from version 0 to 3, 3 steps in .*");
    }

    @Test
    void doesNothingTheSecondTime() {
        migrations(TestRegistry.ofTables(1, 2)).run(Target.head());
        var second = migrations(TestRegistry.ofTables(1, 2)).run(Target.head());
        assertThat(second.steps()).isEmpty();
        assertThat(second).hasToString("at version 2, nothing to do");
        assertThat(query(database, "select count(*) from rung_history")).containsExactly("2");
    }

    @Test
    void appliesWhatIsNew() {
        migrations(TestRegistry.ofTables(1, 2)).run(Target.head());
        var result = migrations(TestRegistry.ofTables(1, 2, 3)).run(Target.head());
        assertThat(result.from()).isEqualTo(2);
        assertThat(result.steps()).extracting(MigrationResult.Taken::version).containsExactly(3L);
    }

    @Test
    void rollsBackInReverseOrder() {
        var migrations = migrations(TestRegistry.ofTables(1, 2, 3));
        migrations.run(Target.head());
        var result = migrations.run(Target.back(2));
        assertThat(tables(database)).containsExactly("t1");
        assertThat(result.steps()).extracting(MigrationResult.Taken::version).containsExactly(3L, 2L);
        assertThat(migrations.isAtHead()).isFalse();
        assertThat(migrations.run(Target.head()).to()).isEqualTo(3);
        assertThat(migrations.isAtHead()).isTrue();
    }

    @Test
    void goesToAVersionUpAndDown() {
        var migrations = migrations(TestRegistry.ofTables(1, 2, 3));
        migrations.run(Target.version(2));
        assertThat(tables(database)).containsExactly("t1", "t2");
        migrations.run(Target.version(0));
        assertThat(tables(database)).isEmpty();
        migrations.run(Target.version(3));
        migrations.run(Target.backTo(1));
        assertThat(tables(database)).containsExactly("t1");
    }

    @Test
    void redoesTheNewest() {
        var migrations = migrations(TestRegistry.ofTables(1, 2));
        migrations.run(Target.head());
        execute(database, "insert into t2 values (1)");
        migrations.run(Target.redo());
        assertThat(query(database, "select count(*) from t2")).containsExactly("0");
        assertThat(migrations.isAtHead()).isTrue();
    }

    @Test
    void refusesAVersionThatNobodyKnows() {
        assertThatThrownBy(() -> migrations(TestRegistry.ofTables(1, 2)).run(Target.version(7)))
                .isInstanceOf(HistoryException.class)
                .hasMessage("""
                        there is no version 7
                          this build knows 1, 2
                          fix: name one of them, or 0 for a database with nothing applied""");
    }

    @Test
    void leavesNothingOfAMigrationThatFails() {
        var registry = TestRegistry.ofTables(1);
        registry.with(2, "create table t2 (id int); create table t1 (id int)", "drop table t2");
        assertThatThrownBy(() -> migrations(registry).run(Target.head()))
                .isInstanceOf(FailedMigrationException.class)
                .hasMessageContaining("up 2 step 2 failed")
                .hasMessageContaining("relation \"t1\" already exists (42P07)")
                .hasMessageContaining("nothing of it stays");
        assertThat(tables(database)).containsExactly("t1");
        var mended = TestRegistry.ofTables(1, 2);
        assertThat(migrations(mended).run(Target.head()).from()).isEqualTo(1);
        assertThat(tables(database)).containsExactly("t1", "t2");
    }

    @Test
    void pointsAtThePlaceInTheStatement() {
        var registry = new TestRegistry().with(1, "create table t1 (\n  id int,\n  name txt\n)", "drop table t1");
        assertThatThrownBy(() -> migrations(registry).run(Target.head()))
                .hasMessageContaining("type \"txt\" does not exist (42704)\n      name txt\n           ^");
    }

    @Test
    void hasNoStackTraceForWhatIsTheUsersToMend() {
        var registry = new TestRegistry().with(1, "nonsense", "nonsense");
        assertThatThrownBy(() -> migrations(registry).run(Target.head()))
                .satisfies(failure -> assertThat(failure.getStackTrace()).isEmpty());
    }

    @Test
    void keepsTheCauseOfAnErrorInTheUsersCode() {
        var registry = new TestRegistry()
                .with(
                        1,
                        true,
                        db -> {
                            db.execute("create table t1 (id int)");
                            throw new IllegalStateException("the code is wrong");
                        },
                        db -> db.execute("drop table t1"),
                        "code");
        assertThatThrownBy(() -> migrations(registry).run(Target.head()))
                .isInstanceOf(FailedMigrationException.class)
                .hasMessageContaining("its code threw java.lang.IllegalStateException\n  the code is wrong")
                .hasCauseInstanceOf(IllegalStateException.class);
        assertThat(tables(database)).isEmpty();
    }

    @Test
    void refusesToRollBackWhatIsIrreversible() {
        var migrations = migrations(TestRegistry.ofTables(1)
                .irreversible(2, "drop table t1", "the rows are gone")
                .with(3, "create table t3 (id int)", "drop table t3"));
        migrations.run(Target.head());
        assertThatThrownBy(() -> migrations.run(Target.back(2)))
                .isInstanceOf(RefusedException.class)
                .hasMessage("""
                        cannot roll back 2 step 2: it is irreversible
                          reason: the rows are gone
                          nothing was rolled back
                          fix: roll back at most to version 2, or write a new migration that goes where you want to be""");
        assertThat(tables(database)).containsExactly("t3");
    }

    @Test
    void rollsBackWhatThisBuildDoesNotKnowFromTheStoredSql() {
        var newer = TestRegistry.ofTables(1, 2, 3);
        migrations(newer).run(Target.head());
        var older = migrations(newer.without(3L));
        assertThat(older.run(Target.head()).steps()).isEmpty();
        assertThat(older.status().migrations())
                .extracting(Status.Line::state)
                .containsExactly(Status.State.APPLIED, Status.State.APPLIED, Status.State.UNKNOWN);
        older.run(Target.back(1));
        assertThat(tables(database)).containsExactly("t1", "t2");
        assertThat(older.isAtHead()).isTrue();
    }

    @Test
    void runsCodeThatReadsDataAndSaysThatItsSqlIsNotKnown() {
        var registry = TestRegistry.ofTables(1)
                .with(
                        2,
                        true,
                        db -> db.fetch("select 5 as n")
                                .forEach(row -> db.execute("insert into t1 values (" + row.get("n") + ")")),
                        db -> db.execute("delete from t1"),
                        "reads");
        var migrations = migrations(registry);
        assertThat(migrations.plan(Target.head()).toString())
                .contains("create table t1 (id int);")
                .contains("-- up 2 step 2 (cars.Step2)\n-- its statements depend on the data");
        migrations.run(Target.head());
        assertThat(query(database, "select id from t1")).containsExactly("5");
    }

    @Test
    void givesTheCodeATransactionThatIsOnlyASavepoint() {
        var registry = TestRegistry.ofTables(1)
                .with(
                        2,
                        true,
                        db -> {
                            db.transaction(inner -> inner.dsl().execute("insert into t1 values (1)"));
                            db.execute("nonsense");
                        },
                        db -> db.execute("delete from t1"),
                        "code");
        assertThatThrownBy(() -> migrations(registry).run(Target.head())).isInstanceOf(FailedMigrationException.class);
        assertThat(query(database, "select count(*) from t1")).containsExactly("0");
    }

    @Test
    void showsThePlanAsAScript() {
        var migrations = migrations(TestRegistry.ofTables(1, 2));
        assertThat(migrations.plan(Target.head())).hasToString("""
                        -- up 1 step 1 (cars.Step1)
                        create table t1 (id int);

                        -- up 2 step 2 (cars.Step2)
                        create table t2 (id int);
                        """);
        assertThat(tables(database)).isEmpty();
        assertThat(query(database, "select to_regclass('rung_history')")).containsExactly("null");
        migrations.run(Target.head());
        assertThat(migrations.plan(Target.head())).hasToString("-- nothing to do\n");
        assertThat(migrations.plan(Target.back(1)).toString())
                .isEqualTo("-- down 2 step 2 (cars.Step2)\ndrop table t2;\n");
    }

    @Test
    void tellsTheStatusOfEachMigration() {
        migrations(TestRegistry.ofTables(1, 2)).run(Target.head());
        var status = migrations(TestRegistry.ofTables(1, 2, 3)).status();
        assertThat(status.migrations())
                .extracting(Status.Line::state)
                .containsExactly(Status.State.APPLIED, Status.State.APPLIED, Status.State.PENDING);
        assertThat(status.behind()).isEqualTo(1);
        assertThat(status.toString()).contains("1  step 1  applied ").contains("3  step 3  pending");
    }

    @Test
    void seesAnEditAndExplains() {
        migrations(TestRegistry.ofTables(1)).run(Target.head());
        var edited = new TestRegistry().with(1, "create table t1 (id bigint)", "drop table t1");
        assertThatThrownBy(() -> migrations(edited).run(Target.head()))
                .isInstanceOf(HistoryException.class)
                .hasMessageStartingWith("1 step 1 was edited after it was applied\n  `cars.Step1` was applied on ")
                .hasMessageContaining("`migrations.on-edit = redo`");
    }

    @Test
    void redoesAnEditWithTheStoredDownWhereThatIsAllowed() {
        migrations(TestRegistry.ofTables(1)
                        .touching("t1")
                        .with(2, "create table t2 (id int)", "drop table t2")
                        .touching("t2"))
                .run(Target.head());
        execute(database, "insert into t2 values (7)");
        var edited = new TestRegistry()
                .with(1, "create table other (id bigint)", "drop table other")
                .touching("other")
                .with(2, "create table t2 (id int)", "drop table t2")
                .touching("t2");
        var redo = Settings.builder()
                .lockTimeout(Settings.DEFAULT.lockTimeout())
                .lockRetries(1)
                .onEdit(Settings.OnEdit.REDO)
                .build();
        var migrations = Migrations.using(database, redo, edited);
        migrations.run(Target.head());
        assertThat(tables(database)).containsExactly("other", "t2");
        assertThat(query(database, "select id from t2"))
                .as("the data of the other table stays")
                .containsExactly("7");
        assertThat(migrations.isAtHead()).isTrue();
    }

    @Test
    void appliesALateMigrationThatSharesNothingWithNewerOnes() {
        var all = new TestRegistry()
                .with(1, "create table t1 (id int)", "drop table t1")
                .touching("t1")
                .with(2, "create table t2 (id int)", "drop table t2")
                .touching("t2")
                .with(3, "create table t3 (id int)", "drop table t3")
                .touching("t3");
        migrations(all.without(2L)).run(Target.head());
        var migrations = migrations(all);
        assertThat(migrations.status().migrations().get(1).state()).isEqualTo(Status.State.LATE);
        migrations.run(Target.head());
        assertThat(migrations.isAtHead()).isTrue();
        assertThat(migrations.run(Target.back(1)).steps().get(0).version())
                .as("the last one that was applied")
                .isEqualTo(2);
    }

    @Test
    void stopsAtALateMigrationThatMayDependOnNewerOnes() {
        var all = TestRegistry.ofTables(1, 2, 3);
        migrations(all.without(2L)).run(Target.head());
        assertThatThrownBy(() -> migrations(all).run(Target.head()))
                .isInstanceOf(HistoryException.class)
                .hasMessage("""
                        2 step 2 comes late: newer versions are applied already
                          applied above it: 3 step 3
                          what they touch is not known, so that they may depend on each other
                          fix: give `cars.Step2` a version above 3
                          or: `migrations.out-of-order = apply`, if the order does not matter""");
    }

    @Test
    void requiresTheHead() {
        var migrations = migrations(TestRegistry.ofTables(1, 2));
        migrations.run(Target.version(1));
        assertThatThrownBy(migrations::requireHead)
                .isInstanceOf(HistoryException.class)
                .hasMessageStartingWith(
                        "the database is not at version 2, for which this build was compiled\n  pending: 2 step 2");
        migrations.run(Target.head());
        migrations.requireHead();
    }

    @Test
    void saysThatTheHistoryWasAlteredByHand() {
        var migrations = migrations(TestRegistry.ofTables(1, 2, 3));
        migrations.run(Target.version(2));
        execute(database, "delete from rung_history where position = 1");
        assertThatThrownBy(() -> migrations.run(Target.head()))
                .isInstanceOf(HistoryException.class)
                .hasMessageStartingWith(
                        "the history in `rung_history` was altered by hand: the row at position 1 is missing");
        execute(database, "alter table rung_history rename column checksum to sum");
        assertThatThrownBy(() -> migrations.run(Target.head()))
                .isInstanceOf(HistoryException.class)
                .hasMessageContaining("column \"checksum\" does not exist");
    }

    @Test
    void hintsAtALostHistoryWhenEverythingIsThereAlready() {
        var migrations = migrations(TestRegistry.ofTables(1));
        migrations.run(Target.head());
        execute(database, "drop table rung_history");
        assertThatThrownBy(() -> migrations.run(Target.head()))
                .isInstanceOf(FailedMigrationException.class)
                .hasMessageContaining("`rung_history` was dropped by hand: `rung baseline --version …`");
    }

    @Test
    void goesOnAfterAFailureThatIsNotTransactional() {
        var registry = new TestRegistry()
                .notTransactional(
                        1,
                        List.of(
                                "create table t1 (id int)",
                                "create index concurrently i1 on t1 (id)",
                                "insert into t2 values (1)"),
                        "drop table t1");
        assertThatThrownBy(() -> migrations(registry).run(Target.head()))
                .isInstanceOf(FailedMigrationException.class)
                .hasMessageContaining("failed at statement 3 of 3")
                .hasMessageContaining("what was done before stays (2 statements)");
        execute(database, "create table t2 (id int)");
        var result = migrations(registry).run(Target.head());
        assertThat(result.to()).isEqualTo(1);
        assertThat(query(database, "select id from t2")).containsExactly("1");
    }

    @Test
    void buildsAnInvalidIndexAgain() {
        var registry = TestRegistry.ofTables(1)
                .notTransactional(
                        2, List.of("create unique index concurrently i1 on t1 (id)"), "drop index concurrently i1");
        migrations(registry).run(Target.version(1));
        execute(database, "insert into t1 values (1), (1)");
        assertThatThrownBy(() -> migrations(registry).run(Target.head()))
                .hasMessageContaining("could not create unique index");
        assertThat(query(database, "select indisvalid from pg_index where indexrelid = 'i1'::regclass"))
                .containsExactly("f");
        execute(database, "truncate t1");
        migrations(registry).run(Target.head());
        assertThat(query(database, "select indisvalid from pg_index where indexrelid = 'i1'::regclass"))
                .containsExactly("t");
    }

    @Test
    void saysWhatToDoForAStatementThatNeedsNoTransaction() {
        var registry = TestRegistry.ofTables(1)
                .with(2, "create index concurrently i1 on t1 (id)", "drop index concurrently i1");
        assertThatThrownBy(() -> migrations(registry).run(Target.head()))
                .hasMessageContaining("fix: `@Migration(version = 2, transactional = false)` on `cars.Step2`");
    }

    @Test
    void letsNoSettingLeakToTheNextMigration() {
        var registry = new TestRegistry()
                .with(
                        1,
                        "create schema other; set search_path = other; create table a (id int)",
                        "drop schema other cascade")
                .with(2, "create table b (id int)", "drop table b");
        migrations(registry).run(Target.head());
        assertThat(query(
                        database,
                        "select schemaname, tablename from pg_tables where tablename in ('a', 'b') order by 2"))
                .containsExactly("other a", "public b");
    }

    @Test
    void refusesToRollBackAProtectedDatabase() {
        var settings = Settings.builder()
                .lockTimeout(Settings.DEFAULT.lockTimeout())
                .lockRetries(1)
                .outOfOrder(Settings.OutOfOrder.FAIL)
                .isProtected(true)
                .build();
        var migrations = Migrations.using(database, settings, TestRegistry.ofTables(1));
        migrations.run(Target.head());
        assertThatThrownBy(() -> migrations.run(Target.back(1)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("is protected: 1 step 1 would be rolled back");
        migrations.confirmed("").run(Target.back(1));
        assertThat(tables(database)).isEmpty();
    }

    @Test
    void keepsTheHistoryInAnotherSchemaIfToldTo() {
        var settings = Settings.builder()
                .table("ops.steps")
                .lockTimeout(Settings.DEFAULT.lockTimeout())
                .lockRetries(1)
                .outOfOrder(Settings.OutOfOrder.FAIL)
                .build();
        var migrations = Migrations.using(database, settings, TestRegistry.ofTables(1));
        migrations.run(Target.head());
        assertThat(query(database, "select count(*) from ops.steps")).containsExactly("1");
        assertThat(migrations.isAtHead()).isTrue();
    }

    @Test
    void saysThatTheDatabaseDoesNotExist() {
        database.setDatabaseName("nowhere");
        assertThatThrownBy(() -> migrations(TestRegistry.ofTables(1)).run(Target.head()))
                .isInstanceOf(ConnectionException.class)
                .hasMessage("""
                        the database does not exist: database "nowhere" does not exist
                          fix: create it, or correct the name at the end of `db.url`""");
    }

    @Test
    void saysThatTheServerCannotBeReached() {
        database.setPortNumbers(new int[] {1});
        assertThatThrownBy(() -> migrations(TestRegistry.ofTables(1)).run(Target.head()))
                .isInstanceOf(ConnectionException.class)
                .hasMessageStartingWith("the database cannot be reached: Connection to localhost:1 refused");
    }

    @Test
    void saysThatTheUserMayNotMakeTables() {
        execute(database, "drop role if exists reader; create role reader login");
        database.setUser("reader");
        assertThatThrownBy(() -> migrations(TestRegistry.ofTables(1)).run(Target.head()))
                .isInstanceOf(ConnectionException.class)
                .hasMessageStartingWith("the user may not do this: permission denied for schema public");
    }

    @Test
    void plansEveryWayDownAsItWouldRun() {
        var migrations = migrations(TestRegistry.ofTables(1, 2, 3));
        migrations.run(Target.head());
        assertThat(migrations.plan(Target.backTo(1))).hasToString("""
                -- down 3 step 3 (cars.Step3)
                drop table t3;

                -- down 2 step 2 (cars.Step2)
                drop table t2;
                """);
        assertThat(migrations.plan(Target.redo()).steps())
                .extracting(Plan.Planned::direction, Plan.Planned::version)
                .containsExactly(tuple(Direction.DOWN, 3L), tuple(Direction.UP, 3L));
        assertThat(tables(database)).containsExactly("t1", "t2", "t3");
    }

    @Test
    void plansNoWayDownWhereThereIsNone() {
        var migrations = migrations(TestRegistry.ofTables(1).irreversible(2, "drop table t1", "the rows are gone"));
        migrations.run(Target.head());
        assertThatThrownBy(() -> migrations.plan(Target.back(1)))
                .isInstanceOf(RefusedException.class)
                .hasMessageStartingWith("cannot roll back 2 step 2: it is irreversible");
    }

    @Test
    void showsOneMigrationWithoutADatabase() {
        var registry = TestRegistry.ofTables(1).irreversible(2, "drop table t1", "the rows are gone");
        assertThat(Inquiry.compiled(registry, 1)).hasToString("""
                -- up 1 step 1 (cars.Step1)
                create table t1 (id int);

                -- down 1 step 1 (cars.Step1)
                drop table t1;
                """);
        assertThat(Inquiry.compiled(registry, 2).steps())
                .extracting(Plan.Planned::direction)
                .containsExactly(Direction.UP);
        assertThatThrownBy(() -> Inquiry.compiled(registry, 3))
                .isInstanceOf(HistoryException.class)
                .hasMessageStartingWith("there is no version 3\n  this build knows 1, 2");
    }

    @Test
    void tellsEveryStepThatWasTaken() {
        var migrations = migrations(TestRegistry.ofTables(1, 2));
        assertThat(migrations.history()).isEmpty();
        migrations.run(Target.head());
        migrations.run(Target.back(1));
        assertThat(migrations.history())
                .extracting(HistoryRow::position, HistoryRow::direction, HistoryRow::version, HistoryRow::ran)
                .containsExactly(
                        tuple(1L, Direction.UP, 1L, true),
                        tuple(2L, Direction.UP, 2L, true),
                        tuple(3L, Direction.DOWN, 2L, true));
        assertThat(migrations.history().get(2).toString()).matches("3  down  2 step 2  .* UTC by postgres in .* ms");
    }
}
