package dev.rung;

import static dev.rung.Databases.execute;
import static dev.rung.Databases.query;
import static dev.rung.Databases.tables;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** What a run left behind, and what stands in the way of the next. */
class RepairTest {

    private final PGSimpleDataSource database = Databases.create();

    private Migrations migrations(Registry registry) {
        return Migrations.using(database, Settings.DEFAULT, registry);
    }

    private static Repair only(Migrations migrations) {
        assertThat(migrations.repairs()).hasSize(1);
        return migrations.repairs().get(0);
    }

    @Test
    void findsNothingWhereNothingIsWrong() {
        var migrations = migrations(TestRegistry.ofTables(1, 2));
        assertThat(migrations.repairs()).isEmpty();
        migrations.run(Target.head());
        assertThat(migrations.repairs()).isEmpty();
    }

    @Test
    void takesAnEditForApplied() {
        migrations(TestRegistry.ofTables(1, 2)).run(Target.head());
        var edited = migrations(new TestRegistry()
                .with(1, "create table t1 (id  integer)", "drop table t1")
                .with(2, "create table t2 (id int)", "drop table t2")
                .with(3, "create table t3 (id int)", "drop table t3"));
        assertThatThrownBy(() -> edited.run(Target.head())).hasMessageStartingWith("1 step 1 was edited");
        var repair = only(edited);
        assertThat(repair.kind()).isEqualTo(Repair.Kind.EDITED);
        assertThat(repair.sees()).startsWith("1 step 1 was edited after it was applied on ");
        assertThat(edited.repair(repair)).isTrue();
        assertThat(edited.repairs()).isEmpty();
        assertThat(edited.repair(repair)).as("there is nothing left to mend").isFalse();
        assertThat(edited.run(Target.head()).steps()).hasSize(1);
        assertThat(edited.isAtHead()).isTrue();
        assertThat(query(database, "select position, version, direction, ran from rung_history order by 1"))
                .containsExactly("1 1 up t", "2 2 up t", "3 1 up f", "4 3 up t");
        edited.run(Target.back(3));
        assertThat(tables(database)).isEmpty();
    }

    @Test
    void forgetsWhatTheBuildDoesNotHave() {
        var all = TestRegistry.ofTables(1, 2, 3);
        migrations(all).run(Target.head());
        var without = migrations(all.without(2L));
        var repair = only(without);
        assertThat(repair).hasToString("""
                2 step 2 is applied, and this build does not have `cars.Step2`
                  repair: take it for not applied; what it made stays, and is yours to undo""");
        without.repair(repair);
        assertThat(without.isAtHead()).isTrue();
        assertThat(tables(database)).containsExactly("t1", "t2", "t3");
        assertThat(without.run(Target.head()).steps()).isEmpty();
    }

    @Test
    void leavesNewerBuildsAlone() {
        var all = TestRegistry.ofTables(1, 2, 3);
        migrations(all).run(Target.head());
        assertThat(migrations(all.without(3L)).repairs()).isEmpty();
    }

    private TestRegistry thatFails(String third) {
        return new TestRegistry()
                .notTransactional(
                        1,
                        List.of("create table t1 (id int)", "create index concurrently i1 on t1 (id)", third),
                        "drop table t1");
    }

    @Test
    void goesOnWithAnInterruptedStep() {
        var migrations = migrations(thatFails("insert into t2 values (1)"));
        assertThatThrownBy(() -> migrations.run(Target.head())).hasMessageContaining("failed at statement 3");
        var repair = only(migrations);
        assertThat(repair.kind()).isEqualTo(Repair.Kind.INTERRUPTED);
        assertThat(repair.sees()).startsWith("up 1 step 1 was interrupted after 2 statements, begun on ");
        assertThatThrownBy(() -> migrations.repair(repair)).hasMessageContaining("relation \"t2\" does not exist");
        execute(database, "create table t2 (id int)");
        migrations.repair(only(migrations));
        assertThat(migrations.repairs()).isEmpty();
        assertThat(migrations.isAtHead()).isTrue();
    }

    @Test
    void abandonsAStepThatWasEditedMeanwhile() {
        assertThatThrownBy(
                        () -> migrations(thatFails("insert into t2 values (1)")).run(Target.head()))
                .isInstanceOf(FailedMigrationException.class);
        var mended = migrations(thatFails("insert into t1 values (1)"));
        assertThatThrownBy(() -> mended.run(Target.head())).hasMessageContaining("this build cannot resume it");
        var repair = only(mended);
        assertThat(repair.kind()).isEqualTo(Repair.Kind.ABANDONED);
        mended.repair(repair);
        assertThat(mended.repairs()).isEmpty();
        assertThat(query(database, "select position, direction, ran, finished_at is null from rung_history order by 1"))
                .containsExactly("1 up t t", "2 down f f");
        execute(database, "drop table t1");
        mended.run(Target.head());
        assertThat(mended.isAtHead()).isTrue();
        assertThat(query(database, "select id from t1")).containsExactly("1");
    }

    @Test
    void buildsAnInvalidIndexAgain() {
        var migrations = migrations(TestRegistry.ofTables(1));
        migrations.run(Target.head());
        execute(database, "insert into t1 values (1), (1)");
        assertThatThrownBy(() -> execute(database, "create unique index concurrently \"I 1\" on t1 (id)"));
        var repair = only(migrations);
        assertThat(repair.kind()).isEqualTo(Repair.Kind.INVALID_INDEX);
        assertThat(repair.subject()).isEqualTo("public.\"I 1\"");
        assertThatThrownBy(() -> migrations.repair(repair))
                .isInstanceOf(FailedMigrationException.class)
                .hasMessageContaining("could not create unique index")
                .hasMessageContaining("fix: mend the rows, and repair again");
        execute(database, "delete from t1 where ctid = '(0,1)'");
        for (var found : migrations.repairs()) {
            migrations.repair(found);
        }
        assertThat(migrations.repairs()).isEmpty();
        assertThat(query(
                        database,
                        "select indexrelid::regclass, indisvalid from pg_index where indrelid = 't1'::regclass"))
                .containsExactly("\"I 1\" t");
    }
}
