package dev.rung.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;

/** Planted faults are found and named, and nothing is invented. */
@ResourceLock("history")
class MigrationContractTest {

    private static final String FILLED =
            "create table cars (id int primary key, make text not null, model text, owner int);"
                    + "create index cars_make_idx on cars (make); create table owners (id int primary key);"
                    + "create function one() returns int language sql as 'select 1';"
                    + "create view makes as select make from cars";

    /** What the contract said of one test. */
    private record Outcome(String test, TestExecutionResult.Status status, String message) {}

    static class Contract implements MigrationContract {}

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    create table t (id int)                      | select 1                                     | table `t` is left behind
                    create index i on cars (model)               | select 1                                     | index `i` on `cars` is left behind
                    drop index cars_make_idx                     | select 1                                     | index `cars_make_idx` on `cars` is missing
                    drop index cars_make_idx                     | create index cars_make_idx on cars (model)   | index `cars_make_idx` on `cars` has definition
                    drop index cars_make_idx                     | create index cars_idx on cars (make)         | index `cars_idx` on `cars` is left behind
                    alter table cars drop model                  | alter table cars add model varchar(9)        | column `cars.model` has type `character varying(9)`, before it was `text`
                    alter table cars alter make drop not null    | select 1                                     | column `cars.make` is not `not null`, before it was
                    alter table cars alter model set default 'x' | select 1                                     | column `cars.model` has default
                    alter table cars alter model type varchar(9) | select 1                                     | column `cars.model` has type
                    alter table cars add foreign key (owner) references owners | select 1                       | constraint `cars_owner_fkey` on `cars` is left behind
                    alter table cars drop constraint cars_pkey   | select 1                                     | constraint `cars_pkey` on `cars` is missing
                    alter table cars drop constraint cars_pkey   | alter table cars add constraint pk primary key (id) | constraint `pk` on `cars` is left behind
                    create or replace function one() returns int language sql as 'select 2' | select 1          | function `one()` has another definition
                    drop view makes                              | create view makes as select make from cars where id > 1 | view `makes` has another definition
                    create type mood as enum ('sad')             | select 1                                     | enum `mood` is left behind
                    create extension pgcrypto                    | select 1                                     | extension `pgcrypto` is left behind
                    comment on table cars is 'x'                 | select 1                                     | table `cars` has comment `x`, before it had none
                    alter table cars rename make to brand        | select 1                                     | column `cars.brand` is left behind
                    alter table cars rename to autos             | select 1                                     | table `autos` is left behind
                    """)
    void findsWhatDownDoesNotUndo(String up, String down, String sentence) {
        PlantedRegistry.plant(new String[][] {
            {FILLED, "drop view makes; drop function one(); drop table cars, owners"},
            {up, down},
            {"create table after_it (id int)", "drop table after_it"}
        });
        var outcomes = run();
        assertThat(outcomes)
                .filteredOn(outcome -> outcome.test().equals("2 step 2"))
                .singleElement()
                .satisfies(outcome -> {
                    assertThat(outcome.status()).isEqualTo(TestExecutionResult.Status.FAILED);
                    assertThat(outcome.message())
                            .startsWith("after up() and down(), the schema is not what it was before\n")
                            .contains(sentence)
                            .contains("fix: down() of `dev.rung.junit.PlantedRegistry`");
                });
        assertThat(outcomes)
                .filteredOn(outcome -> List.of("1 step 1", "3 step 3").contains(outcome.test()))
                .hasSize(2)
                .allSatisfy(outcome -> assertThat(outcome.status()).isEqualTo(TestExecutionResult.Status.SUCCESSFUL));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    create table t (id int primary key); comment on table t is 'a; b' | ~~
                    create table t (id int primary key)                               | table `t` has no comment; the effect makes it `a; b`
                    create table t (id bigint primary key); comment on table t is 'a; b' | column `t.id` has type `bigint`; the effect makes it `integer`
                    create table t (id int primary key, a int); comment on table t is 'a; b' | column `t.a` is made by up(), and not by the effect
                    select 1                                                          | table `t` is made by the effect, and not by up()
                    """)
    void comparesADeclaredEffectWithWhatUpDoes(String up, String sentence) {
        PlantedRegistry.plant(new String[][] {{up, "drop table if exists t", "with an effect"}});
        assertThat(run())
                .filteredOn(outcome -> outcome.test().equals("1 step 1"))
                .singleElement()
                .satisfies(outcome ->
                        assertThat(outcome.message()).isEqualTo(sentence.isEmpty() ? "" : """
                                        up() does not do to the schema what `@Effect` says
                                          %s
                                          fix: `@Effect` of `dev.rung.junit.PlantedRegistry`""".formatted(sentence)));
    }

    @Test
    void saysWhenPostgresRefusesADeclaredEffect() {
        PlantedRegistry.plant(new String[][] {
            {"create table t (id int)", "drop table t"},
            {"select 1", "select 1", "with an effect"},
            {"create table later (id int)", "drop table later"}
        });
        var outcomes = run();
        assertThat(outcomes)
                .filteredOn(outcome -> outcome.status() == TestExecutionResult.Status.FAILED)
                .singleElement()
                .satisfies(outcome -> {
                    assertThat(outcome.test()).isEqualTo("2 step 2");
                    assertThat(outcome.message())
                            .startsWith(
                                    "PostgreSQL refuses what `@Effect` says\n  ERROR: relation \"t\" already exists");
                });
    }

    @Test
    void onlyMentionsTheOrderOfColumns() {
        PlantedRegistry.plant(new String[][] {
            {"create table cars (make text, model text)", "drop table cars"},
            {"alter table cars drop make", "alter table cars add make text"}
        });
        var outcomes = run();
        assertThat(outcomes).noneMatch(outcome -> outcome.status() == TestExecutionResult.Status.FAILED);
        assertThat(outcomes)
                .filteredOn(outcome -> outcome.status() == TestExecutionResult.Status.ABORTED)
                .singleElement()
                .satisfies(outcome -> {
                    assertThat(outcome.test()).isEqualTo("2 step 2");
                    assertThat(outcome.message())
                            .contains("table `cars` has column order `model, make`, before it was `make, model`");
                });
    }

    @Test
    void saysWhatFailsOnceAndGoesOnWhereItCan() {
        PlantedRegistry.plant(new String[][] {
            {"create table cars (make text)", "drop table car"},
            {"create table owners (id int)", "drop table owners"},
            {"create table owners (id int)", "drop table owners"},
            {"create table later (id int)", "drop table later"}
        });
        assertThat(run())
                .filteredOn(outcome -> outcome.test().matches("\\d step \\d"))
                .satisfiesExactly(
                        first -> assertThat(first.message()).startsWith("down 1 step 1 failed"),
                        second -> assertThat(second.status()).isEqualTo(TestExecutionResult.Status.SUCCESSFUL),
                        third -> assertThat(third.message()).startsWith("up 3 step 3 failed"),
                        fourth -> {
                            assertThat(fourth.status()).isEqualTo(TestExecutionResult.Status.ABORTED);
                            assertThat(fourth.message()).startsWith("version 3 cannot be reached: up 3 step 3 failed");
                        });
    }

    @Test
    void goesDownAsFarAsThereIsAWay() {
        PlantedRegistry.plant(new String[][] {
            {"create table a (id int)", "drop table a"},
            {"create table b (id int)", "drop table b"},
            {"create table c (id int)", null},
            {"create table d (id int)", "drop table d"}
        });
        var outcomes = run();
        assertThat(outcomes)
                .allSatisfy(outcome -> assertThat(outcome.status())
                        .as(outcome.message())
                        .isEqualTo(TestExecutionResult.Status.SUCCESSFUL));
        assertThat(outcomes)
                .extracting(Outcome::test)
                .containsExactly(
                        "1 step 1",
                        "2 step 2",
                        "3 step 3 (irreversible: nobody knows how)",
                        "4 step 4",
                        "down from version 2 to 0 leaves nothing behind",
                        "down from version 4 to 3 leaves nothing else behind",
                        "from empty to version 1 in one run",
                        "from empty to version 2 in one run",
                        "from empty to version 3 in one run",
                        "from empty to version 4 in one run");
    }

    private static List<Outcome> run() {
        var outcomes = new ArrayList<Outcome>();
        var thread = Thread.currentThread();
        var loader = thread.getContextClassLoader();
        thread.setContextClassLoader(PlantedRegistry.loader(loader));
        try {
            EngineTestKit.engine("junit-jupiter")
                    .selectors(selectClass(Contract.class))
                    .configurationParameter("junit.jupiter.execution.parallel.enabled", "false")
                    .execute()
                    .testEvents()
                    .finished()
                    .stream()
                    .forEach(event -> {
                        var result = event.getRequiredPayload(TestExecutionResult.class);
                        outcomes.add(new Outcome(
                                event.getTestDescriptor().getDisplayName(),
                                result.getStatus(),
                                result.getThrowable().map(Throwable::getMessage).orElse("")));
                    });
        } finally {
            thread.setContextClassLoader(loader);
        }
        return outcomes;
    }
}
