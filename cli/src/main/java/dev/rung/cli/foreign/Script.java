package dev.rung.cli.foreign;

import dev.rung.cli.sql.Statements;
import dev.rung.sql.SqlScript;
import dev.rung.sql.facts.StatementFacts;
import dev.rung.sql.facts.TransactionControl;
import dev.rung.sql.lexer.Lexer;
import dev.rung.sql.lexer.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The SQL of one direction, looked through for what a migration cannot hold.
 *
 * @param text the SQL, to be run exactly so
 * @param statements the statements in it
 */
record Script(String text, List<SqlScript.Part> statements) {

    private static final Set<String> DATA = Set.of("insert", "update", "delete", "merge", "select", "with", "values");

    static Script of(String text) {
        return new Script(text, SqlScript.statements(text));
    }

    boolean isEmpty() {
        return statements.isEmpty();
    }

    /** Whether PostgreSQL refuses to run it in a transaction. */
    boolean needsNoTransaction() {
        return facts().anyMatch(StatementFacts::needsNoTransaction);
    }

    boolean controlsTransaction() {
        return statements.stream().anyMatch(Script::isControl);
    }

    /** Whether all that it does is to change rows, so that the schema is the same without a way down. */
    boolean changesDataOnly() {
        return statements.stream().allMatch(statement -> DATA.contains(firstWord(statement)));
    }

    private Stream<StatementFacts> facts() {
        return statements.stream().map(statement -> StatementFacts.of(statement.sql()));
    }

    /** What begins a transaction, and what ends it for good; to take out a {@code rollback} would do what it undoes. */
    private static boolean isControl(SqlScript.Part statement) {
        var control = StatementFacts.of(statement.sql()).control();
        return control == TransactionControl.BEGINS || (control == TransactionControl.ENDS && !isRollback(statement));
    }

    private static boolean isRollback(SqlScript.Part statement) {
        return Set.of("rollback", "abort").contains(firstWord(statement));
    }

    private static String firstWord(SqlScript.Part statement) {
        return Lexer.beginning(statement.sql(), 1).get(0).value();
    }

    /** The same without the statements that begin and end a transaction, which is the runner's to do. */
    Script withoutTransactionControl() {
        var kept = new StringBuilder();
        int end = 0;
        for (var statement : statements) {
            if (isControl(statement)) {
                kept.append(text, end, statement.start());
                end = behind(statement);
            }
        }
        return of(kept.append(text.substring(end)).toString());
    }

    /** Behind the semicolon of a statement, and behind its line if nothing else stands on it. */
    private int behind(SqlScript.Part statement) {
        int end = statement.start() + statement.sql().length();
        end = Statements.behindSemicolon(text, end);
        int line = text.indexOf('\n', end);
        return line >= 0 && text.substring(end, line).isBlank() ? line + 1 : end;
    }

    /** What only psql understands, and what undoes the script itself, with its line. */
    List<String> problems() {
        var problems = new ArrayList<String>();
        Lexer.tokens(text).stream()
                .filter(this::isOfPsql)
                .findFirst()
                .ifPresent(meta -> problems.add("line " + line(meta.start())
                        + ": a command of psql, which the server does not know; remove it"));
        statements.stream()
                .filter(statement -> StatementFacts.of(statement.sql()).control() == TransactionControl.ENDS
                        && isRollback(statement))
                .forEach(statement -> problems.add("line " + line(statement.start()) + ": `" + firstWord(statement)
                        + "` undoes what stands before it; remove both"));
        return problems;
    }

    /** A backslash at the begin of a line, and the name of a command. */
    private boolean isOfPsql(Token token) {
        int line = text.lastIndexOf('\n', token.start()) + 1;
        return token.text().startsWith("\\")
                && text.substring(line, token.start()).isBlank()
                && token.end() < text.length()
                && (Character.isLetter(text.charAt(token.start() + 1)) || text.charAt(token.start() + 1) == '!');
    }

    private long line(int position) {
        return text.substring(0, position).chars().filter(c -> c == '\n').count() + 1;
    }
}
