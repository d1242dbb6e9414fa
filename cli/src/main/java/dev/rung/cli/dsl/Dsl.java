package dev.rung.cli.dsl;

import dev.rung.cli.source.Step;
import dev.rung.processor.parse.SqlParser;
import dev.rung.processor.parse.SqlStatement;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * A statement as a migration executes it.
 *
 * @param step the execution, of what the DSL makes or of the SQL itself
 * @param sql what PostgreSQL then gets
 */
public record Dsl(Step step, String sql) {

    /**
     * Writes a statement in the DSL where that says exactly the same, and else as the SQL that it is.
     *
     * @param statement one statement of SQL, with the comments before it
     * @return how a migration executes it
     */
    public static Dsl of(String statement) {
        return of(statement, Dsl::inDsl);
    }

    /**
     * Writes a statement as the SQL that it is.
     *
     * @param statement one statement of SQL, with the comments before it
     * @return how a migration executes it
     */
    public static Dsl asSql(String statement) {
        return of(statement, (parsed, sql) -> Optional.empty());
    }

    private static Dsl of(String statement, BiFunction<SqlStatement, String, Optional<Dsl>> writing) {
        var comments = statement.lines().takeWhile(Dsl::isComment).toList();
        var sql = statement.lines().skip(comments.size()).collect(Collectors.joining("\n"));
        var parsed = SqlParser.parse(sql);
        return writing.apply(parsed, sql)
                .orElseGet(() -> new Dsl(step(Code.db("execute", Code.sql(sql)), parsed), sql))
                .withComments(comments);
    }

    private static boolean isComment(String line) {
        return line.isBlank() || line.startsWith("--");
    }

    private static Optional<Dsl> inDsl(SqlStatement statement, String sql) {
        try {
            var code = Writer.write(statement, sql);
            return Proof.executed(code)
                    .filter(executed -> Proof.same(sql, executed))
                    .map(executed -> new Dsl(step(code, statement), executed));
        } catch (NotInDsl beyond) {
            return Optional.empty();
        }
    }

    private static Step step(Code code, SqlStatement statement) {
        return new Step(List.of(), code.expression(), Subject.of(statement));
    }

    private Dsl withComments(List<String> lines) {
        var comments = lines.stream()
                .filter(line -> !line.isBlank())
                .map(line -> line.substring("--".length()).strip())
                .toList();
        return new Dsl(new Step(comments, step.execution(), step.subject()), sql);
    }
}
