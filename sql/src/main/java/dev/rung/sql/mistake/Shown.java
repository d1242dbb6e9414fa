package dev.rung.sql.mistake;

import dev.rung.sql.lexer.Token;
import java.util.List;

/** Parts of a statement as they are shown in a sentence. */
final class Shown {

    private static final int LONGEST = 40;

    private Shown() {}

    /** A token between backticks; only the beginning of one that is long. */
    static String of(Token token) {
        return quoted(token.text());
    }

    static String quoted(String text) {
        var line = text.lines().findFirst().orElse("");
        boolean isWhole = line.length() == text.length() && line.length() <= LONGEST;
        return "`" + (isWhole ? line : line.substring(0, Math.min(line.length(), LONGEST)) + "…") + "`";
    }

    /** Some tokens, as they would be written next to each other. */
    static String text(List<Token> tokens) {
        var text = new StringBuilder();
        Token before = null;
        for (var token : tokens) {
            if (before != null && isApart(before, token)) {
                text.append(' ');
            }
            text.append(token.text());
            before = token;
        }
        return text.toString();
    }

    private static boolean isApart(Token before, Token token) {
        boolean isWritten = before.start() >= 0 && token.start() >= 0;
        if (isWritten) {
            return token.start() > before.end();
        }
        return !(token.is(")") || token.is(",") || token.is(".") || before.is("(") || before.is("."));
    }
}
