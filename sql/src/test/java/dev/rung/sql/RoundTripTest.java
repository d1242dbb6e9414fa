package dev.rung.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.sql.printer.SqlPrinter;
import dev.rung.sql.tree.Statement;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is read, written and read again says the same. */
class RoundTripTest {

    static Stream<String> statements() {
        return Statements.right();
    }

    @ParameterizedTest
    @MethodSource("statements")
    void a_statement_survives_being_written_and_read_again(String sql) {
        var statement = read(sql);

        var written = SqlPrinter.print(statement);

        assertThat(read(written)).as(written).isEqualTo(statement);
    }

    @ParameterizedTest
    @MethodSource("statements")
    void what_is_written_of_what_was_written_is_the_same_text(String sql) {
        var written = SqlPrinter.print(read(sql));

        assertThat(SqlPrinter.print(read(written))).isEqualTo(written);
    }

    private static Statement read(String sql) {
        var parsed = SqlParser.parse(sql);
        assertThat(parsed).as(sql).isInstanceOf(Parsed.Read.class);
        return ((Parsed.Read) parsed).statement();
    }
}
