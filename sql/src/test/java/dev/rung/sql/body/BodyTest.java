package dev.rung.sql.body;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.sql.Parsed;
import dev.rung.sql.SqlParser;
import dev.rung.sql.tree.BlockStatement;
import dev.rung.sql.tree.RoutineStatement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyTest {

    private static Body body(String sql) {
        var statement = ((Parsed.Read) SqlParser.parse(sql)).statement();
        return statement instanceof BlockStatement.Do block
                ? Body.of(block, sql)
                : Body.of((RoutineStatement.Create) statement, sql).orElseThrow();
    }

    @Test
    void readsEachStatementOfABodyInSql() {
        var body = body("create function f() returns int language sql as $$ insert into t values (1); select 2; $$");

        assertThat(body)
                .isInstanceOfSatisfying(
                        Body.Sql.class, sql -> assertThat(sql.statements()).hasSize(2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create function f() returns int language sql as $$ select 1; select 'it''s' form «t» $$",
                "create function f() returns int language sql as 'select ''it''''s'', 1 «1»'",
                "create function f() returns int language sql as E'select \\'\\x41\\101\\u0041\\U00000041\\' x «1»'",
                "create function f() returns int language sql as E'select\\n\\t1 from «where»'",
                "create function f() returns int language sql as 'select 1'\n  ' from t «1»'",
                "create function f() returns int language plpgsql as $body$ begin null; end «loop»; $body$",
                "do 'begin raise notice ''a''; perform 1 «2»; end'",
                "do language plpgsql $x$ declare a intx(1 «2»); begin end $x$"
            })
    void leadsBackToThePlaceOfAMistake(String marked) {
        var sql = marked.replace("«", "").replace("»", "");

        assertThat(body(sql)).isInstanceOfSatisfying(Body.Wrong.class, wrong -> {
            var place = wrong.error().place();
            assertThat(sql.substring(0, place.start()) + "«" + place.in(sql) + "»" + sql.substring(place.end()))
                    .isEqualTo(marked);
        });
    }

    @Test
    void readsNoOtherLanguage() {
        assertThat(body("do language plperl 'elog(1)'")).isEqualTo(new Body.Foreign("plperl"));
    }

    @Test
    void doesNotAccuseWhatANewerVersionMayKnow() {
        assertThat(body("do 'begin repack t; end'")).isInstanceOf(Body.NotRead.class);
    }
}
