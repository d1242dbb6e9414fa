package dev.rung.sql.plpgsql;

import dev.rung.sql.lexer.Lexer;
import dev.rung.sql.lexer.Token;
import dev.rung.sql.mistake.Mistakes;
import dev.rung.sql.mistake.Spot;
import dev.rung.sql.mistake.Trial;
import java.util.List;

/**
 * Reads PL/pgSQL. What PostgreSQL 14 to 18 refuse when a routine is created, whatever the database holds and whatever the routine takes and
 * returns, is wrong here too; what depends on more than the code is not judged.
 */
public final class Plpgsql {

    private Plpgsql() {}

    /**
     * Reads the code of a routine or of {@code do}.
     *
     * @param code the code, as the text between the quotes says it
     * @return its blocks and statements, what is wrong with it, or what of it is not known
     */
    public static PlpgsqlCode read(String code) {
        var tokens = Lexer.tokens(code);
        try {
            return new PlpgsqlCode.Read(block(tokens, code.length()));
        } catch (CodeException e) {
            return e.outcome().orElseGet(() -> mistake(tokens, code.length(), e));
        }
    }

    private static PlpgsqlCode mistake(List<Token> tokens, int end, CodeException e) {
        var spot = new Spot(tokens, e.index(), new Token(Token.Kind.END, "", "", end), e.expected());
        return new PlpgsqlCode.Wrong(Mistakes.explain(spot, changed -> furthest(changed, end)));
    }

    private static int furthest(List<Token> tokens, int end) {
        try {
            block(tokens, end);
            return Trial.WHOLE;
        } catch (CodeException e) {
            return e.index();
        }
    }

    private static Block block(List<Token> tokens, int end) {
        return BlockReader.code(new Scan(tokens, end));
    }
}
