package dev.rung.sql.parser;

import dev.rung.sql.Parsed;
import dev.rung.sql.SyntaxError;
import dev.rung.sql.lexer.Token;
import dev.rung.sql.mistake.Mistakes;
import dev.rung.sql.mistake.Spot;
import dev.rung.sql.mistake.Trial;
import dev.rung.sql.tree.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads the SQL that stands in a text of another language; all places are those of the tokens. */
public final class Fragments {

    private Fragments() {}

    /**
     * Reads a statement.
     *
     * @param tokens its tokens, without a semicolon
     * @param end where the statement ends in the text
     * @return what became of it
     */
    public static Parsed statement(List<Token> tokens, int end) {
        return new StatementReader(tokens, end).read();
    }

    /**
     * Reads the name of a type.
     *
     * @param tokens its tokens
     * @param end where it ends in the text
     * @param mistake is told what is wrong with it, if it is no name of a type
     * @return the type, if it is one
     */
    public static Optional<TypeName> type(List<Token> tokens, int end, Consumer<SyntaxError> mistake) {
        try {
            return Optional.of(type(tokens, end));
        } catch (SyntaxException e) {
            var spot = new Spot(tokens, e.index(), new Token(Token.Kind.END, "", "", end), e.expected());
            mistake.accept(e.error().orElseGet(() -> Mistakes.explain(spot, changed -> furthest(changed, end))));
            return Optional.empty();
        }
    }

    private static TypeName type(List<Token> tokens, int end) {
        var at = new Cursor(tokens, end);
        var type = TypeGrammar.type(at);
        at.finish();
        return type;
    }

    private static int furthest(List<Token> tokens, int end) {
        try {
            type(tokens, end);
            return Trial.WHOLE;
        } catch (SyntaxException e) {
            return e.index();
        }
    }
}
