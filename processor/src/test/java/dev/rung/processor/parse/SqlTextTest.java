package dev.rung.processor.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SqlTextTest {

    @Test
    void cutsAtSemicolonsAndNowhereElse() {
        assertThat(SqlText.statements("""
                        create table a (b text default 'x;y'); -- one; comment
                        /* two; /* nested; */ ; */
                        comment on table a is E'it\\'s; this';
                        create function f() returns int language sql as $body$ select 1; select $$;$$::int; $body$;
                        ;
                        alter table "a;b" add c int"""))
                .containsExactly(
                        "create table a (b text default 'x;y')",
                        "comment on table a is E'it\\'s; this'",
                        "create function f() returns int language sql as $body$ select 1; select $$;$$::int; $body$",
                        "alter table \"a;b\" add c int");
    }

    @Test
    void keepsTheBodyOfAFunctionInOnePiece() {
        var function =
                "create function f(a int) returns int begin atomic select case when a > 0 then 1 else 2 end; select 2; end";
        assertThat(SqlText.statements(function + "; select 1")).containsExactly(function, "select 1");
    }

    @Test
    void keepsTheActionsOfARuleInOnePiece() {
        var rule = "create rule r as on delete to t do (delete from a; delete from b where (c))";
        assertThat(SqlText.statements(rule + "; select (1); select 2")).containsExactly(rule, "select (1)", "select 2");
    }

    @Test
    void countsTheBytesOfANameAndNotItsQuotes() {
        var longest = "n".repeat(63);
        var umlauts = "ü".repeat(31);
        assertThat(SqlText.namesTooLong(
                        "alter table " + longest + " add \"" + longest + "\" int, add " + umlauts + "n int"))
                .isEmpty();
        assertThat(SqlText.namesTooLong(
                        "alter table " + longest + "n add \"" + longest + "n\" int, add " + umlauts + "nn int"))
                .containsExactly(longest + "n", "\"" + longest + "n\"", umlauts + "nn");
    }

    @Test
    void leavesTransactionsAsStatementsOfTheirOwn() {
        assertThat(SqlText.statements("begin; select 1; end")).containsExactly("begin", "select 1", "end");
    }

    @Test
    void hasOneChecksumForWhatMeansTheSame() {
        var checksum = SqlText.checksum(List.of("create table users (id int)"), List.of("drop table users"));
        assertThat(SqlText.checksum(
                        List.of("CREATE  TABLE \"users\" ( -- the users\n id INT)"), List.of("drop table USERS")))
                .isEqualTo(checksum)
                .startsWith("1:");
    }

    /** Checksums stand in histories: whatever is done to the lexer, they stay what they are. */
    @Test
    void keepsItsChecksums() {
        var sql =
                "create table \"Übung\" (a$1 int default -1.5e3, b text[] default '{\"x\"}'::text[], é text default E'\\'',"
                        + " c bit default B'1', d text default U&'x') /* n /* m */ */ as $q$ select $1 $q$ || 'it''s' || $$;$$ -- end";
        assertThat(SqlText.checksum(List.of(sql), List.of("drop table T")))
                .isEqualTo("1:7f993bdc40e7b1b54094726ad50d7b12");
    }

    @Test
    void hasAnotherChecksumForWhatMeansSomethingElse() {
        var checksum = SqlText.checksum(List.of("select 'a'"), List.of("select 1"));
        assertThat(SqlText.checksum(List.of("select 'A'"), List.of("select 1"))).isNotEqualTo(checksum);
        assertThat(SqlText.checksum(List.of("select \"A\""), List.of("select 1")))
                .isNotEqualTo(SqlText.checksum(List.of("select a"), List.of("select 1")));
        assertThat(SqlText.checksum(List.of("select 'a'", "select 1"), List.of()))
                .isNotEqualTo(checksum);
    }

    @Test
    void givesTheWordsOfAText() {
        assertThat(SqlText.words("ALTER TABLE only public.\"t\" -- x\n SET (a = $x$it's$x$), b::text, \"C\""))
                .containsExactly("alter", "table", "t", "set", "a", "=", "'it''s'", ",", "b", ",", "C");
    }
}
