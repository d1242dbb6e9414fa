package dev.rung.sql.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.sql.Place;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.QualifiedName;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatementFactsTest {

    private static Name name(String name) {
        return new Name(name, Place.NOWHERE);
    }

    private static QualifiedName named(String... parts) {
        return new QualifiedName(
                Arrays.stream(parts).map(StatementFactsTest::name).toList(), Place.NOWHERE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    begin isolation level serializable           | BEGINS
                    start transaction                            | BEGINS
                    /* a /* b */ */ COMMIT                       | ENDS
                    end and chain                                | ENDS
                    rollback work                                | ENDS
                    abort                                        | ENDS
                    rollback to a                                | DIVIDES
                    rollback transaction to savepoint a          | DIVIDES
                    savepoint a                                  | DIVIDES
                    release a                                    | DIVIDES
                    prepare transaction 'x'                      | PREPARES
                    commit prepared 'x'                          | FINISHES_PREPARED
                    rollback prepared 'x'                        | FINISHES_PREPARED
                    call p()                                     | UNKNOWN
                    do $$ begin commit; end $$                   | UNKNOWN
                    prepare p as select 1                        | NONE
                    set transaction read only                    | NONE
                    create table "begin" (a int)                 | NONE
                    start                                        | NONE
                    """)
    void tellsWhatControlsTheTransaction(String sql, TransactionControl control) {
        assertThat(StatementFacts.of(sql).control()).isEqualTo(control);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "set work_mem = 1",
                "SET session work_mem to 1",
                "set role bob",
                "set session authorization bob",
                "set session characteristics as transaction read only",
                "set time zone 'UTC'",
                "reset all",
                "reset work_mem",
                "discard plans",
                "discard all",
                "select set_config('work_mem', '1', false)",
                "select pg_catalog.\"set_config\"('work_mem', '1', a) from t",
                "(select SET_CONFIG('work_mem', '1', false))",
                "insert into t select set_config('a', 'b', false)",
                "do $$ begin perform set_config('a', 'b', false); end $$"
            })
    void tellsWhatChangesSettings(String sql) {
        assertThat(StatementFacts.of(sql).changesSettings()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    create temp table t (a int)                  | true
                    create temporary table t as select 1         | true
                    create local temp table t (a int)            | true
                    create or replace temp view v as select 1    | true
                    create table pg_temp.t (a int)               | true
                    prepare p as select 1                        | true
                    declare c cursor with hold for select 1      | true
                    listen c                                     | true
                    create table temp (a int)                    | false
                    create unlogged table t (a int)              | false
                    create or replace view temp as select 1      | false
                    prepare transaction 'x'                      | false
                    deallocate p                                 | false
                    """)
    void tellsWhatIsGoneWithTheSession(String sql, boolean stays) {
        assertThat(StatementFacts.of(sql).staysInSession()).isEqualTo(stays);
    }

    @Test
    void tellsAPureSettingFromOneBesideOtherWork() {
        assertThat(StatementFacts.of("select pg_catalog.set_config('search_path', '', false)")
                        .trace())
                .isEqualTo(new Trace.Repeatable());
        assertThat(List.of(
                        "select set_config('a', 'b', false) from t",
                        "select set_config('a', 'b', false), nextval('s')",
                        "select set_config('a', nextval('s')::text, false)",
                        "insert into t select set_config('a', 'b', false)"))
                .allSatisfy(sql -> assertThat(StatementFacts.of(sql).trace()).isEqualTo(new Trace.NotVisible()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "set local work_mem = 1",
                "set transaction read only",
                "set constraints all deferred",
                "show work_mem",
                "select set_config('work_mem', '1', true)",
                "select 'set_config(1)'",
                "update t set a = 1",
                "alter role bob set work_mem = 1",
                "create function f() returns void language sql as 'select set_config(1, 2, false)'"
            })
    void tellsWhatLeavesSettingsAlone(String sql) {
        assertThat(StatementFacts.of(sql).changesSettings()).isFalse();
    }

    @Test
    void seesAnIndexThatIsBuilt() {
        assertThat(StatementFacts.of(
                                "create /* now */ unique index concurrently if not exists ünï on only shop.\"T\" (a)")
                        .trace())
                .isEqualTo(new Trace.BuildsIndex(Optional.of(name("ünï")), named("shop", "T"), true, true));
        assertThat(StatementFacts.of("create index on t (a)").trace())
                .isEqualTo(new Trace.BuildsIndex(Optional.empty(), named("t"), false, false));
        assertThat(StatementFacts.of("create index concurrently U&\"d\\0061t\" on a (b)")
                        .trace())
                .isEqualTo(new Trace.BuildsIndex(Optional.of(name("dat")), named("a"), true, false));
    }

    @Test
    void seesIndexesThatAreDroppedOrBuiltAnew() {
        assertThat(StatementFacts.of("drop index concurrently if exists shop.i").trace())
                .isEqualTo(new Trace.DropsIndexes(List.of(named("shop", "i")), true, true));
        assertThat(StatementFacts.of("drop index i, shop.j cascade").trace())
                .isEqualTo(new Trace.DropsIndexes(List.of(named("i"), named("shop", "j")), false, false));
        assertThat(StatementFacts.of("reindex (verbose, concurrently) table shop.t")
                        .trace())
                .isEqualTo(new Trace.ReindexesConcurrently(Trace.Reindexed.TABLE, Optional.of(named("shop", "t"))));
        assertThat(StatementFacts.of("reindex index concurrently i").trace())
                .isEqualTo(new Trace.ReindexesConcurrently(Trace.Reindexed.INDEX, Optional.of(named("i"))));
        assertThat(StatementFacts.of("reindex (concurrently off) index i").trace())
                .isEqualTo(new Trace.Repeatable());
    }

    @Test
    void seesPartitionsValuesAndWhatNoTransactionHolds() {
        assertThat(StatementFacts.of("alter table if exists only p detach partition shop.c concurrently")
                        .trace())
                .isEqualTo(new Trace.DetachesPartition(named("p"), named("shop", "c"), true));
        assertThat(StatementFacts.of("alter table p detach partition c").trace())
                .isEqualTo(new Trace.DetachesPartition(named("p"), named("c"), false));
        assertThat(StatementFacts.of("alter type shop.colour add value if not exists 'it''s' after 'red'")
                        .trace())
                .isEqualTo(new Trace.AddsEnumValue(named("shop", "colour"), "it's", true));
        assertThat(StatementFacts.of("create database shop owner bob").trace())
                .isEqualTo(new Trace.CreatesDatabase(name("shop")));
        assertThat(StatementFacts.of("drop database if exists shop").trace())
                .isEqualTo(new Trace.DropsDatabase(name("shop"), true));
        assertThat(StatementFacts.of("drop tablespace fast").trace())
                .isEqualTo(new Trace.DropsTablespace(name("fast"), false));
        assertThat(StatementFacts.of("vacuum t").trace()).isEqualTo(new Trace.Repeatable());
        assertThat(StatementFacts.of("alter table t add column a int").trace()).isEqualTo(new Trace.NotVisible());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    create index concurrently i on t using                            | REFUSED
                    create index concurrently                                         | REFUSED
                    create database 1                                                 | REFUSED
                    vacuum nonsense nonsense                                          | REFUSED
                    create indx concurrently i on t                                   | ALLOWED
                    ''                                                                | ALLOWED
                    ;                                                                 | ALLOWED
                    create subscription s connection 'x' publication p                | REFUSED
                    create subscription s connection 'x' publication p with (connect = false) | ALLOWED
                    create subscription s connection 'x' publication p with (create_slot = 'OFF') | ALLOWED
                    alter subscription s refresh publication                          | REFUSED
                    alter subscription s add publication p with (refresh = false)     | ALLOWED
                    alter subscription s set (failover = true)                        | REFUSED
                    alter subscription s set (binary = true)                          | ALLOWED
                    drop subscription s                                               | DEPENDS
                    select pg_create_logical_replication_slot('s', 'pgoutput')        | REFUSED
                    select * from pg_catalog.pg_copy_logical_replication_slot('a', 'b') | REFUSED
                    select pg_create_physical_replication_slot('s')                   | ALLOWED
                    select * from t                                                   | ALLOWED
                    reindex table t                                                   | DEPENDS
                    cluster t                                                         | DEPENDS
                    """)
    void tellsByTheFirstWordsWhatTheyTell(String sql, InTransactionBlock inBlock) {
        assertThat(StatementFacts.of(sql).inBlock()).isEqualTo(inBlock);
    }

    @Test
    void looksAtNoMoreThanItHasTo() {
        var statement = "create table t (a int default '" + "x".repeat(50_000_000) + "')";

        for (int i = 0; i < 1000; i++) {
            assertThat(StatementFacts.of(statement).inBlock()).isEqualTo(InTransactionBlock.ALLOWED);
        }
    }
}
