package dev.rung;

import static dev.rung.Databases.execute;
import static dev.rung.Databases.query;
import static dev.rung.Databases.tables;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** Adopting a database that another tool migrated. */
class BaselineTest {

    private final PGSimpleDataSource database = Databases.create();

    private Migrations migrations(Registry registry) {
        return Migrations.using(database, Settings.DEFAULT, registry);
    }

    @Test
    void takesWhatIsThereForApplied() {
        execute(database, "create table t1 (id int); create table t2 (id int)");
        var migrations = migrations(TestRegistry.ofTables(1, 2, 3));
        var result = migrations.run(Target.baseline(2));
        assertThat(result.from()).isZero();
        assertThat(result.to()).isEqualTo(2);
        assertThat(migrations.status().migrations())
                .extracting(Status.Line::state)
                .containsExactly(Status.State.APPLIED, Status.State.APPLIED, Status.State.PENDING);
        assertThat(migrations.history())
                .extracting(HistoryRow::version, HistoryRow::ran)
                .containsExactly(tuple(1L, false), tuple(2L, false));
    }

    @Test
    void goesOnFromThere() {
        execute(database, "create table t1 (id int); create table t2 (id int)");
        var migrations = migrations(TestRegistry.ofTables(1, 2, 3));
        migrations.run(Target.baseline(2));
        assertThat(migrations.run(Target.head()).steps())
                .extracting(MigrationResult.Taken::version)
                .containsExactly(3L);
        assertThat(migrations.isAtHead()).isTrue();
        migrations.run(Target.back(3));
        assertThat(tables(database)).isEmpty();
    }

    @Test
    void keepsTheWayDownOfWhatIsNotTransactional() {
        execute(database, "create table t1 (id int); create index i1 on t1 (id)");
        var registry = TestRegistry.ofTables(1)
                .notTransactional(2, List.of("create index concurrently i1 on t1 (id)"), "drop index concurrently i1");
        migrations(registry).run(Target.baseline(2));
        var older = migrations(registry.without(2L));
        older.run(Target.back(1));
        assertThat(query(database, "select to_regclass('i1')")).containsExactly("null");
    }

    @Test
    void goesOnWithABaselineThatWasInterrupted() {
        execute(database, "create table t1 (id int); create table t2 (id int)");
        var migrations = migrations(TestRegistry.ofTables(1, 2));
        migrations.run(Target.baseline(1));
        migrations.run(Target.baseline(2));
        migrations.run(Target.baseline(2));
        assertThat(query(database, "select version from rung_history")).containsExactly("1", "2");
        assertThat(migrations.isAtHead()).isTrue();
    }

    @Test
    void adoptsWhatIsPendingWhereThereIsAHistory() {
        var migrations = migrations(TestRegistry.ofTables(1, 2, 3));
        migrations.run(Target.version(1));
        execute(database, "create table t2 (id int)");
        assertThat(migrations.run(Target.adopted(2)).steps()).hasSize(1);
        assertThat(migrations.run(Target.adopted(2)).steps()).isEmpty();
        assertThat(migrations.history()).extracting(HistoryRow::ran).containsExactly(true, false);
        migrations.run(Target.head());
        assertThat(migrations.isAtHead()).isTrue();
        migrations.run(Target.backTo(0));
        assertThat(query(database, "select to_regclass('t2') is null")).containsExactly("t");
        assertThatThrownBy(() -> migrations.run(Target.adopted(7)))
                .isInstanceOf(HistoryException.class)
                .hasMessageStartingWith("there is no version 7");
    }

    @Test
    void refusesWhereThereIsAHistory() {
        var migrations = migrations(TestRegistry.ofTables(1, 2));
        migrations.run(Target.version(1));
        assertThatThrownBy(() -> migrations.run(Target.baseline(2)))
                .isInstanceOf(HistoryException.class)
                .hasMessageStartingWith(
                        "there is nothing to adopt: this database has a history already\n  1 step 1 was");
        assertThatThrownBy(() -> migrations.run(Target.baseline(7)))
                .isInstanceOf(HistoryException.class)
                .hasMessageStartingWith("there is no version 7");
    }
}
