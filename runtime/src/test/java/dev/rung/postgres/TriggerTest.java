package dev.rung.postgres;

import static dev.rung.postgres.PostgresDSL.createConstraintTrigger;
import static dev.rung.postgres.PostgresDSL.createOrReplaceTrigger;
import static dev.rung.postgres.PostgresDSL.createTrigger;
import static dev.rung.postgres.PostgresDSL.disableTrigger;
import static dev.rung.postgres.PostgresDSL.disableUserTriggers;
import static dev.rung.postgres.PostgresDSL.dropTrigger;
import static dev.rung.postgres.PostgresDSL.dropTriggerIfExists;
import static dev.rung.postgres.PostgresDSL.enableAlwaysTrigger;
import static dev.rung.postgres.PostgresDSL.enableReplicaTrigger;
import static dev.rung.postgres.PostgresDSL.enableTrigger;
import static dev.rung.postgres.PostgresDSL.enableUserTriggers;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;

import org.jooq.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TriggerTest {

    private static final String TRIGGERS = "select pg_get_triggerdef(oid) from pg_trigger where not tgisinternal";

    @RegisterExtension
    final Scratch scratch = new Scratch(
            "create table cars (make text, price int)",
            "create view v as select * from cars",
            "create function touch() returns trigger language plpgsql as 'begin return new; end'");

    private static Arguments trigger(Query statement, String definition) {
        return Arguments.of(statement, "CREATE TRIGGER t " + definition);
    }

    static Arguments[] triggers() {
        return new Arguments[] {
            trigger(
                    createTrigger("t").beforeInsert().on("cars").forEachRow().function("touch"),
                    "BEFORE INSERT ON public.cars FOR EACH ROW EXECUTE FUNCTION touch()"),
            trigger(
                    createTrigger("t")
                            .beforeUpdateOf("make", "price")
                            .orInsert()
                            .orDelete()
                            .on(name("public", "cars"))
                            .forEachRow()
                            .function(name("public", "touch"), "it's", "b"),
                    "BEFORE INSERT OR DELETE OR UPDATE OF make, price ON public.cars FOR EACH ROW"
                            + " EXECUTE FUNCTION touch('it''s', 'b')"),
            trigger(
                    createOrReplaceTrigger("t")
                            .afterUpdate()
                            .on("cars")
                            .forEachRow()
                            .when("old.price is distinct from new.price")
                            .function("touch"),
                    "AFTER UPDATE ON public.cars FOR EACH ROW WHEN ((old.price IS DISTINCT FROM new.price))"
                            + " EXECUTE FUNCTION touch()"),
            trigger(
                    createTrigger("t")
                            .beforeDelete()
                            .orUpdateOf("make")
                            .on("cars")
                            .forEachRow()
                            .when(field(name("old", "price")).isNotNull())
                            .function("touch"),
                    "BEFORE DELETE OR UPDATE OF make ON public.cars FOR EACH ROW WHEN ((old.price IS NOT NULL))"
                            + " EXECUTE FUNCTION touch()"),
            trigger(
                    createTrigger("t")
                            .afterUpdate()
                            .on("cars")
                            .referencingTablesAs("Before", "After")
                            .forEachStatement()
                            .function("touch"),
                    "AFTER UPDATE ON public.cars REFERENCING OLD TABLE AS \"Before\" NEW TABLE AS \"After\""
                            + " FOR EACH STATEMENT EXECUTE FUNCTION touch()"),
            trigger(
                    createTrigger("t")
                            .afterInsert()
                            .on("cars")
                            .referencingNewTableAs("n")
                            .forEachRow()
                            .function("touch"),
                    "AFTER INSERT ON public.cars REFERENCING NEW TABLE AS n FOR EACH ROW EXECUTE FUNCTION touch()"),
            trigger(
                    createTrigger("t")
                            .afterDelete()
                            .on("cars")
                            .referencingOldTableAs("o")
                            .forEachRow()
                            .function("touch"),
                    "AFTER DELETE ON public.cars REFERENCING OLD TABLE AS o FOR EACH ROW EXECUTE FUNCTION touch()"),
            trigger(
                    createTrigger("t")
                            .beforeTruncate()
                            .orUpdate()
                            .on("cars")
                            .forEachStatement()
                            .function("touch"),
                    "BEFORE UPDATE OR TRUNCATE ON public.cars FOR EACH STATEMENT EXECUTE FUNCTION touch()"),
            trigger(
                    createTrigger("t")
                            .afterTruncate()
                            .on("cars")
                            .forEachStatement()
                            .function("touch"),
                    "AFTER TRUNCATE ON public.cars FOR EACH STATEMENT EXECUTE FUNCTION touch()"),
            trigger(
                    createTrigger("t")
                            .afterUpdateOf("make")
                            .orTruncate()
                            .on("cars")
                            .forEachStatement()
                            .function("touch"),
                    "AFTER UPDATE OF make OR TRUNCATE ON public.cars FOR EACH STATEMENT EXECUTE FUNCTION touch()"),
            trigger(
                    createTrigger("t").beforeUpdate().on("cars").forEachRow().function("touch"),
                    "BEFORE UPDATE ON public.cars FOR EACH ROW EXECUTE FUNCTION touch()")
        };
    }

    @ParameterizedTest
    @MethodSource("triggers")
    void isCreated(Query statement, String definition) {
        scratch.sees(TRIGGERS)
                .after(statement, definition)
                .undoneBy(dropTrigger("t").on("cars"));
    }

    @Test
    void standsInsteadOfWhatAViewCannotDo() {
        scratch.sees(TRIGGERS)
                .after(
                        createTrigger("t")
                                .insteadOfInsert()
                                .orUpdate()
                                .orDelete()
                                .on("v")
                                .forEachRow()
                                .function("touch"),
                        "CREATE TRIGGER t INSTEAD OF INSERT OR DELETE OR UPDATE ON public.v FOR EACH ROW"
                                + " EXECUTE FUNCTION touch()")
                .undoneBy(dropTriggerIfExists("t").on("v").cascade());
        scratch.db()
                .execute(createTrigger("u")
                        .insteadOfUpdate()
                        .on("v")
                        .forEachRow()
                        .function("touch"));
        scratch.db()
                .execute(createTrigger("d")
                        .insteadOfDelete()
                        .on("v")
                        .forEachRow()
                        .function("touch"));
    }

    @Test
    void holdsAConstraint() {
        scratch.sees(TRIGGERS)
                .after(
                        createConstraintTrigger("t")
                                .afterInsert()
                                .orUpdateOf("make")
                                .on("cars")
                                .deferrable()
                                .initiallyDeferred()
                                .forEachRow()
                                .when("new.price > 0")
                                .function("touch"),
                        "CREATE CONSTRAINT TRIGGER t AFTER INSERT OR UPDATE OF make ON public.cars DEFERRABLE INITIALLY DEFERRED"
                                + " FOR EACH ROW WHEN ((new.price > 0)) EXECUTE FUNCTION touch()")
                .undoneBy(dropTrigger("t").on("cars"));
        scratch.sees(TRIGGERS)
                .after(
                        createConstraintTrigger("t")
                                .afterDelete()
                                .on("cars")
                                .deferrable()
                                .initiallyImmediate()
                                .forEachRow()
                                .function("touch"),
                        "CREATE CONSTRAINT TRIGGER t AFTER DELETE ON public.cars DEFERRABLE INITIALLY IMMEDIATE"
                                + " FOR EACH ROW EXECUTE FUNCTION touch()")
                .undoneBy(dropTrigger("t").on("cars"));
    }

    @Test
    void isDisabledAndEnabled() {
        scratch.db()
                .execute(createTrigger("t")
                        .beforeUpdate()
                        .on("cars")
                        .forEachRow()
                        .function("touch"));
        scratch.sees("select tgenabled from pg_trigger where tgname = 't'")
                .after(disableTrigger("t").on("cars"), "D")
                .after(enableReplicaTrigger("t").on("cars"), "R")
                .after(enableAlwaysTrigger("t").on("cars"), "A")
                .undoneBy(enableTrigger("t").on("cars"));
        scratch.sees("select tgenabled from pg_trigger where tgname = 't'")
                .after(disableUserTriggers().on("cars"), "D")
                .undoneBy(enableUserTriggers().on("cars"));
    }
}
