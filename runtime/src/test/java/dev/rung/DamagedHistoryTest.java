package dev.rung;

import static dev.rung.Databases.execute;
import static dev.rung.Databases.tables;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A history that a hand has altered is told as such, by everybody who reads it, and at once. */
@Timeout(60)
class DamagedHistoryTest {

    private final PGSimpleDataSource database = Databases.create();
    private final Migrations migrations =
            Migrations.using(database, Settings.DEFAULT, TestRegistry.ofTables(1, 2, 3));

    @BeforeEach
    void migrate() {
        migrations.run(Target.head());
    }

    private List<ThrowingCallable> all() {
        return List.of(
                migrations::status,
                () -> migrations.plan(Target.head()),
                migrations::repairs,
                () -> migrations.run(Target.back(1)),
                () -> migrations.run(Target.version(1)),
                () -> migrations.run(Target.redo()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alter table rung_history drop constraint rung_history_direction_check; update rung_history set direction = 'sideways'",
                "alter table rung_history alter description drop not null; update rung_history set description = null",
                "alter table rung_history alter checksum drop not null; update rung_history set checksum = null",
                "alter table rung_history alter started_at drop not null; update rung_history set started_at = null",
                "update rung_history set statements_done = -5",
                "update rung_history set down_sql = array[['a', 'b'], ['c', 'd']]",
                "update rung_history set touches = array[null]::text[]",
                "delete from rung_history where position = 2",
                "delete from rung_history where position = 1",
                "update rung_history set checksum = '1:ff' where position = 2",
                "update rung_history set down_sql = array['drop table t1'] where position = 2",
                "update rung_history set irreversible = 'no' where position = 2",
                "update rung_history set position = position + 1000",
                "insert into rung_history (position, version, direction, description, class_name, checksum, fingerprint, seal, down_sql,"
                        + " transactional, claimer, finished_at) select 4, 99, 'up', 'x', 'X', '1:aa', fingerprint, seal,"
                        + " array['create role evil'], true, '', now() from rung_history where position = 3"
            })
    void isToldAsSuch(String damage) {
        execute(database, damage);
        for (var call : all()) {
            assertThatThrownBy(call)
                    .isInstanceOf(HistoryException.class)
                    .hasMessageStartingWith("the history in `rung_history` was altered by hand: ");
        }
        assertThat(tables(database)).containsExactly("t1", "t2", "t3");
    }

    /** A run that has nothing to do asks one query: it sees what is missing, and not each value. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void aRowThatIsGoneIsSeenByARunThatHasNothingToDo(int position) {
        execute(database, "delete from rung_history where position = " + position);
        assertThatThrownBy(() -> migrations.run(Target.head())).hasMessageContaining("the row at position " + position + " is missing");
    }

    @Test
    void anUnfinishedRowWithoutAClaimerIsResumedOrRefusedAndNotWaitedFor() {
        execute(
                database,
                "alter table rung_history alter claimer drop not null; update rung_history set claimer = null, finished_at = null where position = 3");
        assertThatThrownBy(() -> migrations.run(Target.head()))
                .isInstanceOf(HistoryException.class)
                .hasMessageStartingWith("up 3 step 3 has committed half of its work");
    }

    @Test
    void moreStepsThanThereAreAreNotTakenBack() {
        assertThatThrownBy(() -> migrations.run(Target.back(99)))
                .isInstanceOf(HistoryException.class)
                .hasMessageStartingWith("cannot roll back 99 migrations: 3 are applied");
        assertThat(tables(database)).hasSize(3);
    }
}
