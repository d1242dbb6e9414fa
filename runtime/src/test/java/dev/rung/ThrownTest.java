package dev.rung;

import static dev.rung.Databases.execute;
import static dev.rung.Databases.query;
import static dev.rung.Databases.tables;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Whatever the code of a transactional migration throws, nothing of the migration stays. */
class ThrownTest {

    private final PGSimpleDataSource database = Databases.create();

    static Stream<Throwable> throwables() {
        return Stream.of(
                new IllegalStateException("a bug"),
                new AssertionError("the rows do not add up"),
                new StackOverflowError(),
                new NoClassDefFoundError("cars/Helper"),
                new IOException("as Kotlin and Lombok let it through"),
                new InterruptedException("stopped"));
    }

    @ParameterizedTest
    @MethodSource("throwables")
    void leavesNothingBehind(Throwable thrown) {
        var fails = registry(thrown);
        assertThatThrownBy(
                        () -> Migrations.using(database, Settings.DEFAULT, fails).run(Target.head()))
                .isInstanceOf(FailedMigrationException.class)
                .hasMessageStartingWith("up 2 step 2 failed: its code threw "
                        + thrown.getClass().getName())
                .hasMessageContaining("nothing of it stays")
                .hasCause(thrown);
        assertThat(tables(database)).containsExactly("t1");
        assertThat(query(database, "select version from rung_history")).containsExactly("1");
        Migrations.using(database, Settings.DEFAULT, registry(null)).run(Target.head());
        assertThat(tables(database)).containsExactly("t1", "t2");
    }

    private static TestRegistry registry(Throwable thrown) {
        return TestRegistry.ofTables(1).with(2, true, db -> up(db, thrown), db -> db.execute("drop table t2"), "same");
    }

    private static void up(DSLContext db, Throwable thrown) {
        db.execute("create table t2 (id int)");
        db.fetch("select id from t1");
        if (thrown != null) {
            ThrownTest.<RuntimeException>sneak(thrown);
        }
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void sneak(Throwable thrown) throws T {
        throw (T) thrown;
    }

    @ParameterizedTest
    @MethodSource("throwables")
    void aMigrationThatIsHalfCommittedIsNotResumed(Throwable thrown) {
        Migrations.using(database, Settings.DEFAULT, TestRegistry.ofTables(1)).run(Target.head());
        try {
            Migrations.using(database, Settings.DEFAULT, registry(thrown)).run(Target.head());
        } catch (FailedMigrationException expected) {
            assertThat(expected).hasCause(thrown);
        }
        var registry = registry(null);
        Migrations.using(database, Settings.DEFAULT, registry).run(Target.head());
        execute(database, "update rung_history set finished_at = null where version = 2");
        var migrations = Migrations.using(database, Settings.DEFAULT, registry);
        assertThatThrownBy(() -> migrations.run(Target.head()))
                .isInstanceOf(HistoryException.class)
                .hasMessageStartingWith("up 2 step 2 has committed half of its work, and cannot be resumed");
        var repairs = migrations.repairs();
        assertThat(repairs).extracting(Repair::kind).containsExactly(Repair.Kind.ABANDONED);
        execute(database, "drop table t2");
        migrations.repair(repairs.get(0));
        migrations.run(Target.head());
        assertThat(migrations.isAtHead()).isTrue();
        assertThat(tables(database)).containsExactly("t1", "t2");
    }
}
