package dev.rung.processor.replay.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.processor.compile.CompiledStatement;
import dev.rung.processor.replay.verdict.Unread;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One cause, one finding: what follows from a statement that is wrong is not reported as another one. */
class OneCauseTest {

    private static final String GIVEN = "create table users (id bigint primary key, name text);"
            + "create table posts (id bigint primary key, title text)";

    /** What is objected to, in each of some migrations. */
    private static List<Integer> objections(String... migrations) {
        var replay = Replay.START;
        var objections = new ArrayList<Integer>();
        for (var sql : migrations) {
            var outcome = replay.migrate(CompiledStatement.allElsewhere(sql), Optional.empty());
            objections.add(outcome.up().size());
            replay = outcome.after();
        }
        return objections;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            craete table tags (id bigint)                                     | alter table tags add column word text
            create table tags (id bigint, word text not nul)                  | alter table tags drop column word
            create table tags (id bigint references nowhere)                  | drop table tags
            create table tags (title text references posts (title))           | create index on tags (title)
            alter table users ad column email text                            | alter table users rename column email to mail
            alter table users ad column title text                            | create index on users (title)
            alter table users add column email text, drop column nothing      | select email from users
            create view names as select nam from users                        | drop view names
            do $$ begin create table tags (id nothing); end $$                | drop table tags
            do $$ begin execute 'create table tags (id nothing)'; end $$      | drop table tags
            create function f() returns nothing language sql as 'select 1'    | drop function f()
            create index on users (now())                                     | drop index users_now_idx
            drop view users                                                   | create view users as select 1 as id
            alter table nowhere rename to somewhere                           | create index on somewhere (id)""")
    void whatFollowsFromItIsNotReported(String wrong, String later) {
        assertThat(objections(GIVEN, wrong, later)).containsExactly(0, 1, 0);
        assertThat(objections(GIVEN, wrong + ";" + later)).containsExactly(0, 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alter table users drop column nothing",
                "select nothing from users",
                "drop table nothing",
                "create table posts (id bigint)"
            })
    void whatDoesNotFollowFromItIs(String other) {
        assertThat(objections(GIVEN, "create table tags (id bigint references nowhere, word text)", other))
                .containsExactly(0, 1, 1);
    }

    /** The server says so of an error that is caught: what was not made is not there. */
    @Test
    void whatIsCaughtIsNoCause() {
        assertThat(objections(
                        GIVEN,
                        "do $$ begin drop table tags; exception when undefined_table then null; end $$",
                        "drop table tags"))
                .containsExactly(0, 0, 1);
    }

    @Test
    void whatIsNotReadNamesItsNames() {
        assertThat(unchecked("reassign owned by \"Me\" to me")).containsExactly("Me", "me");
        assertThat(unchecked("supervise table users")).containsExactly("supervise", "users");
        assertThat(unchecked("do $$ begin reassign owned by me to you; end $$")).contains("me", "you");
    }

    private static List<String> unchecked(String sql) {
        var unread = Replay.START
                .migrate(CompiledStatement.allElsewhere(sql), Optional.empty())
                .unread();
        assertThat(unread).hasSize(1);
        return unread.stream().map(Unread::unchecked).findFirst().orElseThrow();
    }
}
