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
        return Migrations.of(registry, database, Settings.DEFAULT);
    }

    @Test
    void takesWhatIsThereForApplied() {
        execute(database, "create table t1 (id int); create table t2 (id int)");
        var migrations = migrations(TestRegistry.ofTables(1, 2, 3));
        var result = migrations.baseline(2);
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
        migrations.baseline(2);
        assertThat(migrations.migrate().steps())
                .extracting(MigrationResult.Taken::version)
                .containsExactly(3L);
        assertThat(migrations.isAtHead()).isTrue();
        migrations.rollback(3);
        assertThat(tables(database)).isEmpty();
    }

    @Test
    void keepsTheWayDownOfWhatIsNotTransactional() {
        execute(database, "create table t1 (id int); create index i1 on t1 (id)");
        var registry = TestRegistry.ofTables(1)
                .notTransactional(2, List.of("create index concurrently i1 on t1 (id)"), "drop index concurrently i1");
        migrations(registry).baseline(2);
        var older = migrations(registry.without(2L));
        older.rollback(1);
        assertThat(query(database, "select to_regclass('i1')")).containsExactly("null");
    }

    @Test
    void goesOnWithABaselineThatWasInterrupted() {
        execute(database, "create table t1 (id int); create table t2 (id int)");
        var migrations = migrations(TestRegistry.ofTables(1, 2));
        migrations.baseline(1);
        migrations.baseline(2);
        migrations.baseline(2);
        assertThat(query(database, "select version from rung_history")).containsExactly("1", "2");
        assertThat(migrations.isAtHead()).isTrue();
    }

    @Test
    void adoptsWhatIsPendingWhereThereIsAHistory() {
        var migrations = migrations(TestRegistry.ofTables(1, 2, 3));
        migrations.to(1);
        execute(database, "create table t2 (id int)");
        assertThat(migrations.adopt(2).steps()).hasSize(1);
        assertThat(migrations.adopt(2).steps()).isEmpty();
        assertThat(migrations.history()).extracting(HistoryRow::ran).containsExactly(true, false);
        migrations.migrate();
        assertThat(migrations.isAtHead()).isTrue();
        migrations.rollbackTo(0);
        assertThat(query(database, "select to_regclass('t2') is null")).containsExactly("t");
        assertThatThrownBy(() -> migrations.adopt(7))
                .isInstanceOf(HistoryException.class)
                .hasMessageStartingWith("there is no version 7");
    }

    @Test
    void refusesWhereThereIsAHistory() {
        var migrations = migrations(TestRegistry.ofTables(1, 2));
        migrations.to(1);
        assertThatThrownBy(() -> migrations.baseline(2))
                .isInstanceOf(HistoryException.class)
                .hasMessageStartingWith(
                        "there is nothing to adopt: this database has a history already\n  1 step 1 was");
        assertThatThrownBy(() -> migrations.baseline(7))
                .isInstanceOf(HistoryException.class)
                .hasMessageStartingWith("there is no version 7");
    }
}
