package dev.rung.verify;

import dev.rung.Direction;
import dev.rung.Reversible;
import dev.rung.Rung;
import dev.rung.sql.lexer.Lexer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.conf.StatementType;
import org.jooq.impl.DSL;
import org.jooq.tools.jdbc.MockConnection;
import org.jooq.tools.jdbc.MockResult;

/** Whether a class, executed as code, gives the SQL that was compiled, to the letter. */
final class ExecutedSql {

    private ExecutedSql() {}

    /**
     * Compares.
     *
     * @param compiled the statements that were compiled
     * @param migration the migration as code
     * @return what is different, if something is
     */
    static Optional<String> difference(List<String> compiled, Rung migration, Direction direction) {
        var executed = String.join("\n", executed(migration, direction));
        int at = skip(executed, 0);
        for (int number = 0; number < compiled.size(); number++) {
            if (!executed.startsWith(compiled.get(number), at)) {
                return Optional.of(different(direction, number + 1, rest(executed, at), compiled.get(number)));
            }
            at = skip(executed, at + compiled.get(number).length());
        }
        return at == executed.length()
                ? Optional.empty()
                : Optional.of(different(direction, compiled.size() + 1, rest(executed, at), "nothing"));
    }

    private static List<String> executed(Rung migration, Direction direction) {
        var statements = new ArrayList<String>();
        var connection = new MockConnection(context -> {
            statements.addAll(List.of(context.batch() ? context.batchSQL() : new String[] {context.sql()}));
            return new MockResult[] {new MockResult(0)};
        });
        body(migration, direction)
                .accept(DSL.using(
                        connection,
                        SQLDialect.POSTGRES,
                        new Settings().withStatementType(StatementType.STATIC_STATEMENT)));
        return statements;
    }

    private static Consumer<DSLContext> body(Rung migration, Direction direction) {
        return direction == Direction.DOWN && migration instanceof Reversible reversible
                ? reversible::down
                : migration::up;
    }

    /** Where the next statement begins, behind semicolons and comments. */
    private static int skip(String text, int from) {
        var next = Lexer.beginning(text.substring(from), 1);
        if (next.isEmpty()) {
            return text.length();
        }
        var token = next.get(0);
        return token.is(";") ? skip(text, from + token.end()) : from + token.start();
    }

    private static String rest(String executed, int at) {
        var rest = executed.substring(at);
        return rest.isEmpty() ? "nothing" : rest;
    }

    private static String different(Direction direction, int number, String executed, String compiled) {
        return """
                %s() executed as code is not the SQL that was compiled, from statement %d on
                  executed: %s
                  compiled: %s
                  fix: build again from clean; if it stays, the code depends on where and when it runs""".formatted(direction, number, firstLine(executed), firstLine(compiled));
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().map(String::strip).orElse("");
    }
}
