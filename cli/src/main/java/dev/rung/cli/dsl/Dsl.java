package dev.rung.cli.dsl;

import dev.rung.cli.source.Step;
import dev.rung.sql.Parsed;
import dev.rung.sql.SqlParser;
import dev.rung.sql.lexer.Lexer;
import java.util.List;
import java.util.Optional;

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
        var sql = withoutComments(statement);
        return inDsl(sql).orElseGet(() -> plain(sql)).withComments(comments(statement));
    }

    /**
     * Writes a statement as the SQL that it is.
     *
     * @param statement one statement of SQL, with the comments before it
     * @return how a migration executes it
     */
    public static Dsl asSql(String statement) {
        return plain(withoutComments(statement)).withComments(comments(statement));
    }

    /** Where the statement begins behind its comments. */
    private static int begin(String statement) {
        var first = Lexer.beginning(statement, 1);
        return first.isEmpty() ? statement.length() : first.get(0).start();
    }

    static String withoutComments(String statement) {
        return statement.substring(begin(statement));
    }

    private static List<String> comments(String statement) {
        return statement
                .substring(0, begin(statement))
                .lines()
                .map(Dsl::withoutMarks)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String withoutMarks(String line) {
        var text = line.strip();
        if (text.startsWith("--")) {
            return text.substring("--".length()).strip();
        }
        return text.replace("/*", "").replace("*/", "").strip();
    }

    private static Dsl plain(String sql) {
        return new Dsl(step(Code.db("execute", Code.sql(sql)), sql), sql);
    }

    private static Optional<Dsl> inDsl(String sql) {
        if (!(SqlParser.parse(sql) instanceof Parsed.Read read)) {
            return Optional.empty();
        }
        try {
            var code = Writer.write(read.statement(), sql);
            return Proof.executed(code)
                    .filter(executed -> Proof.same(sql, executed))
                    .map(executed -> new Dsl(step(code, sql), executed));
        } catch (NotInDsl beyond) {
            return Optional.empty();
        }
    }

    private static Step step(Code code, String sql) {
        return new Step(List.of(), code.expression(), Subject.of(sql));
    }

    private Dsl withComments(List<String> comments) {
        return new Dsl(new Step(comments, step.execution(), step.subject()), sql);
    }
}
