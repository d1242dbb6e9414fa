package dev.rung.sql.mistake;

import dev.rung.sql.lexer.Token;
import java.util.List;
import java.util.Optional;

/**
 * Where a statement does not go on.
 *
 * @param tokens all tokens of the statement
 * @param index the index of the token that is wrong; as many as there are tokens, if the statement ends too early
 * @param end the token that stands for the end
 * @param expected what could stand there: keywords and symbols, and kinds of things such as {@code a name}
 */
public record Spot(List<Token> tokens, int index, Token end, List<String> expected) {

    /** Copies the list of what was expected. */
    public Spot {
        expected = List.copyOf(expected);
    }

    /** The token that is wrong. */
    Token found() {
        return token(0);
    }

    /** A token before it, with a negative number, or behind it; the end where there is none. */
    Token token(int offset) {
        int at = index + offset;
        return at >= 0 && at < tokens.size() ? tokens.get(at) : end;
    }

    boolean isAtEnd() {
        return index >= tokens.size();
    }

    boolean isFirst() {
        return index == 0;
    }

    /** Whether these words stand from an offset on. */
    boolean has(int offset, String... words) {
        for (int i = 0; i < words.length; i++) {
            if (!token(offset + i).is(words[i])) {
                return false;
            }
        }
        return true;
    }

    /** Whether the statement begins with these words. */
    boolean beginsWith(String... words) {
        return has(-index, words);
    }

    /** Whether a word stands anywhere before. */
    boolean hasBefore(String word) {
        return tokens.subList(0, Math.min(index, tokens.size())).stream().anyMatch(token -> token.is(word));
    }

    boolean expects(String what) {
        return expected.contains(what);
    }

    /** Whether what stands at an offset is written directly behind what stands before it. */
    boolean isGlued(int offset) {
        return token(offset).start() == token(offset - 1).end();
    }

    /** The last parenthesis before a token that is open there, with the words round it. */
    Optional<String> opening(int end) {
        int depth = 0;
        for (int i = end - 1; i >= 0; i--) {
            var token = tokens.get(i);
            depth += token.is(")") ? 1 : token.is("(") ? -1 : 0;
            if (depth < 0) {
                return Optional.of(Shown.text(tokens.subList(Math.max(0, i - 1), Math.min(i + 2, tokens.size()))));
            }
        }
        return Optional.empty();
    }
}
