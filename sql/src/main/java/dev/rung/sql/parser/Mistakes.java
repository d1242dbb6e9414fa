package dev.rung.sql.parser;

import dev.rung.sql.SyntaxError;
import dev.rung.sql.lexer.Token;
import java.util.List;

/** Says what is wrong where a statement does not go on. */
final class Mistakes {

    private Mistakes() {}

    /**
     * The mistake at a token.
     *
     * @param found the token that is wrong
     * @param expected what could stand there
     * @param tokens all tokens of the statement
     * @param at the index of the token among them
     */
    static SyntaxError at(Token found, List<String> expected, List<Token> tokens, int at) {
        var problem = found.kind() == Token.Kind.END
                ? "the statement ends too early"
                : "`" + found.text() + "` cannot stand here";
        return new SyntaxError(found.place(), problem, expected, "");
    }
}
