package dev.rung.sql.mistake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.sql.Parsed;
import dev.rung.sql.SqlParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of mistakes that people make: {@code mistakes.txt} shows each with its place and the words. */
class MistakesTest {

    static Stream<String> mistakes() throws IOException {
        try (var file = Objects.requireNonNull(MistakesTest.class.getResourceAsStream("mistakes.txt"))) {
            return Arrays.stream(new String(file.readAllBytes(), StandardCharsets.UTF_8)
                            .strip()
                            .split("\n\n"));
        }
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void saysWhatIsWrongAndWhatToWrite(String shown) {
        var marked = shown.substring(0, shown.indexOf("\n! "));

        assertThat(shown(marked.replace("«", "").replace("»", ""))).isEqualTo(shown);
    }

    private static String shown(String sql) {
        var parsed = SqlParser.parse(sql);
        assertThat(parsed).isInstanceOf(Parsed.Wrong.class);
        var error = ((Parsed.Wrong) parsed).error();
        var place = error.place();
        var marked = sql.substring(0, place.start()) + "«" + place.in(sql) + "»" + sql.substring(place.end());
        var remedy = error.remedy().isEmpty() ? "" : "\nfix: " + error.remedy();
        return marked + "\n! " + error.problem() + remedy;
    }

    @ParameterizedTest
    @ValueSource(strings = {"create property graph g", "repack t", "alter planet earth", "create or replace planet earth"})
    void doesNotAccuseWhatANewerVersionMayKnow(String sql) {
        assertThat(SqlParser.parse(sql)).isInstanceOf(Parsed.NotRead.class);
    }

    @Test
    void listsNoMoreThanCanBeRead() {
        var parsed = SqlParser.parse("create table t (id int primary key foo)");

        assertThat(((Parsed.Wrong) parsed).error().expected()).hasSizeLessThanOrEqualTo(10).contains("a constraint");
    }

    @Test
    void answersSoonHoweverLongTheStatementIs() {
        var sql = "insert into t (a) values " + "(1), ".repeat(200_000) + "(1";

        assertThat(SqlParser.parse(sql)).isInstanceOf(Parsed.Wrong.class);
    }
}
