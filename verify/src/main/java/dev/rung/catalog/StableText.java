package dev.rung.catalog;

import dev.rung.sql.lexer.Lexer;
import dev.rung.sql.lexer.Token;
import java.util.List;

/**
 * What PostgreSQL says of an expression, in the form that stays as it is when PostgreSQL reads it again. It casts the list of
 * {@code IN} as a whole where it stands beside a {@code varchar}, and element by element once it has read that (seen with
 * PostgreSQL 18).
 */
final class StableText {

    private static final List<String> BEGIN = List.of("(", "array", "[");
    private static final List<String> CAST = List.of("::", "character", "varying");
    private static final List<String> END = List.of("]", ")", "::", "text", "[", "]");

    private final String text;
    private final List<Token> tokens;
    private final StringBuilder stable = new StringBuilder();
    private int end;

    private StableText(String text) {
        this.text = text;
        this.tokens = Lexer.tokens(text);
    }

    static String of(String text) {
        return text.contains("])::text[]") ? new StableText(text).stable() : text;
    }

    private String stable() {
        for (int i = 0; i < tokens.size(); i++) {
            int elements = areAt(i, BEGIN) ? elements(i + BEGIN.size()) : 0;
            if (elements > 0) {
                i = cast(i, elements) - 1;
            }
        }
        return stable.append(text.substring(end)).toString();
    }

    /** How many texts that are each cast stand in a list that is cast as a whole; none if it is no such list. */
    private int elements(int first) {
        int count = 0;
        for (int i = first; isElement(i); i += 2 + CAST.size()) {
            count++;
            if (areAt(i + 1 + CAST.size(), END)) {
                return count;
            }
            if (!areAt(i + 1 + CAST.size(), List.of(","))) {
                return 0;
            }
        }
        return 0;
    }

    private boolean isElement(int i) {
        return i < tokens.size() && tokens.get(i).kind() == Token.Kind.TEXT && areAt(i + 1, CAST);
    }

    private boolean areAt(int i, List<String> words) {
        for (int word = 0; word < words.size(); word++) {
            if (i + word >= tokens.size() || !tokens.get(i + word).is(words.get(word))) {
                return false;
            }
        }
        return true;
    }

    /** Writes the list with each element cast, and gives the token behind it. */
    private int cast(int begin, int elements) {
        stable.append(text, end, tokens.get(begin).start()).append("ARRAY[");
        int i = begin + BEGIN.size();
        for (int element = 0; element < elements; element++, i += 2 + CAST.size()) {
            var whole = text.substring(
                    tokens.get(i).start(), tokens.get(i + CAST.size()).end());
            stable.append(element == 0 ? "(" : ", (").append(whole).append(")::text");
        }
        stable.append("]");
        int behind = i - 1 + END.size();
        end = tokens.get(behind - 1).end();
        return behind;
    }
}
