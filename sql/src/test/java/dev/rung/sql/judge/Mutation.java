package dev.rung.sql.judge;

import dev.rung.sql.lexer.Lexer;
import dev.rung.sql.lexer.Token;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One mistake that somebody makes while typing. */
public enum Mutation {
    /** A word is left out. */
    DROPPED {
        @Override
        String of(String sql, List<Token> tokens, int at, Random random) {
            return before(sql, tokens.get(at)) + after(sql, tokens.get(at));
        }
    },
    /** A word stands twice. */
    DOUBLED {
        @Override
        String of(String sql, List<Token> tokens, int at, Random random) {
            return before(sql, tokens.get(at)) + tokens.get(at).text() + " "
                    + sql.substring(tokens.get(at).start());
        }
    },
    /** Two words have changed their places. */
    SWAPPED {
        @Override
        String of(String sql, List<Token> tokens, int at, Random random) {
            var one = tokens.get(at);
            var other = tokens.get(at + 1 < tokens.size() ? at + 1 : at);
            return before(sql, one) + other.text() + " " + one.text() + " " + after(sql, other);
        }
    },
    /** Two letters have changed their places, or one is missing; a symbol is another one. */
    MISSPELT {
        @Override
        String of(String sql, List<Token> tokens, int at, Random random) {
            return before(sql, tokens.get(at)) + misspelt(tokens.get(at), random) + after(sql, tokens.get(at));
        }
    };

    private static final String SYMBOLS = "(),.;:[]=";

    /**
     * A statement with this mistake at each of its words.
     *
     * @param sql a statement
     * @param random decides how a word is misspelt
     * @return as many statements as it has words
     */
    public Stream<String> everywhere(String sql, Random random) {
        var tokens = Lexer.tokens(sql);
        return IntStream.range(0, tokens.size()).mapToObj(at -> of(sql, tokens, at, random));
    }

    /** The statement with the mistake at one of its tokens. */
    abstract String of(String sql, List<Token> tokens, int at, Random random);

    /**
     * A statement with this mistake at a place that the random numbers choose.
     *
     * @param sql a statement
     * @param random decides
     * @return the statement with the mistake in it
     */
    public String of(String sql, Random random) {
        var tokens = Lexer.tokens(sql);
        return of(sql, tokens, random.nextInt(tokens.size()), random);
    }

    private static String before(String sql, Token token) {
        return sql.substring(0, token.start());
    }

    private static String after(String sql, Token token) {
        return sql.substring(token.end());
    }

    private static String misspelt(Token token, Random random) {
        var text = token.text();
        if (token.kind() == Token.Kind.SYMBOL) {
            return String.valueOf(SYMBOLS.charAt(random.nextInt(SYMBOLS.length())));
        }
        if (text.length() < 3) {
            return text + text.charAt(text.length() - 1);
        }
        int at = random.nextInt(text.length() - 1);
        var swapped = text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
        return random.nextBoolean() ? swapped : text.substring(0, at) + text.substring(at + 1);
    }
}
