package dev.rung;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the runner sees in a statement before it runs it. */
class StatementFactsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "begin",
                "BEGIN isolation level serializable",
                "commit",
                "end",
                "abort",
                "start transaction",
                "rollback",
                "rollback and chain",
                "prepare transaction 'x'",
                "commit prepared 'it''s'",
                "-- a\n/* b /* c */ */ commit",
                "select 1; commit; select 2"
            })
    void controlsTheTransaction(String sql) {
        assertThat(StatementFacts.of(sql).controlsTransaction()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rollback to a",
                "rollback work to savepoint a",
                "savepoint a",
                "release savepoint a",
                "prepare p as select 1",
                "select 'a; commit;'",
                "select $a$; commit; $a$",
                "do $$ begin perform 1; end $$",
                "create function f() returns int begin atomic select 1; select case when true then 1 end; end",
                "create rule r as on insert to t do also (select 1; select 2)",
                "select \"; commit\"",
                "select e'\\'; commit'",
                "select 1 -- ; commit"
            })
    void leavesTheTransactionAlone(String sql) {
        assertThat(StatementFacts.of(sql).controlsTransaction()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "set search_path = a",
                "SET ROLE a",
                "set local role a",
                "reset all",
                "select 1; set x.y = 1",
                "select pg_catalog.set_config('a.b', 'c', false)",
                "discard all"
            })
    void changesSettings(String sql) {
        assertThat(StatementFacts.of(sql).changesSettings()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "set local search_path = a",
                "set constraints all deferred",
                "update t set a = 1",
                "select 'set x = 1'",
                "alter table t alter a set default 1"
            })
    void leavesSettingsAlone(String sql) {
        assertThat(StatementFacts.of(sql).changesSettings()).isFalse();
    }

    @Test
    void namesAreAsWritten() {
        assertThat(StatementFacts.of(
                                "create unique index concurrently if not exists \"I i\" on only s . \"T\" using gin (a)")
                        .outside())
                .isEqualTo(new StatementFacts.BuildsIndex("\"I i\"", "s.\"T\""));
        assertThat(StatementFacts.of("create index concurrently on t(a)").outside())
                .isEqualTo(new StatementFacts.BuildsIndex(null, "t"));
        assertThat(StatementFacts.of("drop index concurrently if exists s.i cascade")
                        .outside())
                .isEqualTo(new StatementFacts.DropsIndex("s.i"));
        assertThat(StatementFacts.of("alter table if exists only a.p detach partition b.q finalize")
                        .outside())
                .isEqualTo(new StatementFacts.DetachesPartition("a.p", "b.q"));
        assertThat(StatementFacts.of("alter table p detach partition q").outside())
                .isNull();
        assertThat(StatementFacts.of("create database \"D\" template x").outside())
                .isEqualTo(new StatementFacts.MakesOrDrops("pg_database", "datname", "\"D\"", true));
        assertThat(StatementFacts.of("create table concurrently (id int)").outside())
                .isNull();
        assertThat(StatementFacts.of("").outside()).isNull();
    }
}
