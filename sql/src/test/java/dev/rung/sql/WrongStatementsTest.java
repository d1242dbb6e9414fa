package dev.rung.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What no PostgreSQL reads is refused at the word that is wrong. */
class WrongStatementsTest {

    static Stream<Statements.Wrong> statements() {
        return Stream.concat(Statements.wrong(), Statements.contradictory());
    }

    @ParameterizedTest
    @MethodSource("statements")
    void the_mistake_is_found_where_it_is(Statements.Wrong wrong) {
        var parsed = SqlParser.parse(wrong.sql());

        assertThat(parsed).as(wrong.sql()).isInstanceOf(Parsed.Wrong.class);
        var found = ((Parsed.Wrong) parsed).error();
        assertThat(new Statements.Wrong(wrong.sql(), found.place()))
                .as(found.problem())
                .hasToString(wrong.toString());
    }
}
