package dev.rung.cli.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StatementsTest {

    @Test
    void haveTheCommentsBeforeThem() {
        assertThat(Statements.of("""
                -- first; not a statement
                create table "a;b" (c int) /* the end */ ;; -- Größe
                create function f() returns int language sql begin atomic select case when true then 1 end; end;
                do $x$ begin; drop table "a;b"; end $x$;
                -- nothing more
                """))
                .containsExactly(
                        "-- first; not a statement\ncreate table \"a;b\" (c int)",
                        "-- Größe\ncreate function f() returns int language sql begin atomic select case when true then 1 end; end",
                        "do $x$ begin; drop table \"a;b\"; end $x$");
    }
}
