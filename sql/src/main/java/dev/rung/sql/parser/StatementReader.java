package dev.rung.sql.parser;

import dev.rung.sql.Parsed;
import dev.rung.sql.lexer.Lexer;
import dev.rung.sql.lexer.Token;
import dev.rung.sql.mistake.Mistakes;
import dev.rung.sql.mistake.Spot;
import dev.rung.sql.mistake.Trial;
import dev.rung.sql.tree.Statement;
import java.util.List;

/** Reads the text of one statement. */
public final class StatementReader {

    private final List<Token> tokens;
    private final int end;

    private StatementReader(String sql) {
        var all = Lexer.tokens(sql);
        this.tokens = withoutSemicolons(all);
        this.end = tokens.size() < all.size() ? all.get(tokens.size()).start() : sql.length();
    }

    /**
     * Reads a statement.
     *
     * @param sql one statement, with or without a semicolon at its end
     * @return what became of it
     */
    public static Parsed read(String sql) {
        return new StatementReader(sql).read();
    }

    /**
     * Whether the grammar reads a statement. PostgreSQL may refuse it all the same, and always: then it is read here, and
     * {@link #read} says what is wrong with it.
     *
     * @param sql one statement, with or without a semicolon at its end
     * @return whether the grammar reads it to its end
     */
    public static boolean isGrammatical(String sql) {
        var reader = new StatementReader(sql);
        var at = new Cursor(reader.tokens, reader.end);
        try {
            StatementGrammar.statement(at);
            return at.atEnd();
        } catch (SyntaxException e) {
            return false;
        }
    }

    private static List<Token> withoutSemicolons(List<Token> tokens) {
        int end = tokens.size();
        while (end > 0 && tokens.get(end - 1).is(";")) {
            end--;
        }
        return tokens.subList(0, end);
    }

    private Parsed read() {
        try {
            return new Parsed.Read(statement(tokens));
        } catch (SyntaxException e) {
            return e.error().<Parsed>map(Parsed.Wrong::new).orElseGet(() -> mistake(e));
        }
    }

    private Statement statement(List<Token> tokens) {
        var at = new Cursor(tokens, end);
        var statement = StatementGrammar.statement(at);
        at.finish();
        return statement;
    }

    /** Words that no version knows are a mistake only if it is known which: a newer PostgreSQL may know them. */
    private Parsed mistake(SyntaxException e) {
        var spot = new Spot(tokens, e.index(), new Token(Token.Kind.END, "", "", end), e.expected());
        if (e.isUnknown() && !Mistakes.isKnown(spot)) {
            var first = tokens.get(0).place();
            return new Parsed.NotRead(first.to(tokens.get(e.index()).place()));
        }
        return new Parsed.Wrong(Mistakes.explain(spot, this::furthest));
    }

    private int furthest(List<Token> tokens) {
        try {
            statement(tokens);
            return Trial.WHOLE;
        } catch (SyntaxException e) {
            return e.index();
        }
    }
}
