package dev.rung.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.sql.printer.SqlPrinter;
import dev.rung.sql.tree.DeepTrees;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The depth of a statement is no reason to fail. */
class DeepStatementsTest {

    private static final int DEPTH = 20_000;

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "select,(,1,)",
                "select,\"\",1,\" + 1\"",
                "select,\"not \",true,\"\"",
                "select,\"\",'1',::text",
                "select,\"case when a then \",1,\" end\"",
                "\"\",\"\",select 1,\" union all select 1\"",
                "\"\",(,select 1,)"
            })
    void a_deep_statement_is_read_and_written(String verb, String before, String middle, String behind) {
        var sql = verb + " " + before.repeat(DEPTH) + middle + behind.repeat(DEPTH);

        var parsed = SqlParser.parse(sql);

        assertThat(parsed).isInstanceOf(Parsed.Read.class);
        var written = SqlPrinter.print(((Parsed.Read) parsed).statement());
        boolean isSame = DeepTrees.walk(() -> parsed.equals(SqlParser.parse(written)));
        assertThat(isSame).isTrue();
    }
}
