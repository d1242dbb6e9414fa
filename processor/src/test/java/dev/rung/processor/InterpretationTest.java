package dev.rung.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.Reversible;
import dev.rung.Rung;
import dev.rung.sql.SqlScript;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.conf.StatementType;
import org.jooq.impl.DSL;
import org.jooq.tools.jdbc.MockConnection;
import org.jooq.tools.jdbc.MockExecuteContext;
import org.jooq.tools.jdbc.MockResult;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What was compiled is what the class executes when it runs as code, to the letter; and what nobody can know is opaque. The cases stand
 * in {@code interpretation}: bodies of {@code up} under their titles, and whole migrations where it takes more than a body.
 */
class InterpretationTest {

    @TempDir
    private static Path folder;

    static Stream<InterpretationCase> known() throws Exception {
        return compiled("known");
    }

    static Stream<InterpretationCase> opaque() throws Exception {
        return compiled("opaque");
    }

    @ParameterizedTest
    @MethodSource("known")
    void isWhatTheCodeExecutes(InterpretationCase one) throws Exception {
        assertThat(one.whyOpaque()).as(one.toString()).isEmpty();
        assertThat(one.compiled()).isEqualTo(executed(one.instantiate())).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("opaque")
    void isNeverAGuess(InterpretationCase one) {
        assertThat(one.whyOpaque()).as(one.toString()).isNotEmpty();
    }

    private static Stream<InterpretationCase> compiled(String corpus) throws Exception {
        return InterpretationCase.compile(corpus, Files.createDirectories(folder.resolve(corpus)));
    }

    private static List<String> executed(Rung migration) {
        var statements = new ArrayList<String>();
        var connection = new MockConnection(context -> {
            for (var sql : texts(context)) {
                SqlScript.statements(sql).forEach(part -> statements.add(part.sql()));
            }
            return Stream.generate(() -> new MockResult(0))
                    .limit(texts(context).length)
                    .toArray(MockResult[]::new);
        });
        Consumer<DSLContext> up = ((Reversible) migration)::up;
        up.accept(DSL.using(
                connection, SQLDialect.POSTGRES, new Settings().withStatementType(StatementType.STATIC_STATEMENT)));
        return statements;
    }

    private static String[] texts(MockExecuteContext context) {
        return context.batch() ? context.batchSQL() : new String[] {context.sql()};
    }
}
