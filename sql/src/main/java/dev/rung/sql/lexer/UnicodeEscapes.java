package dev.rung.sql.lexer;

import java.util.ArrayList;
import java.util.List;

/** {@code U&'…'} and {@code U&"…"}, with or without {@code UESCAPE} (PostgreSQL 18, "String Constants with Unicode Escapes"). */
final class UnicodeEscapes {

    private UnicodeEscapes() {}

    static List<Token> applied(List<Token> tokens) {
        var applied = new ArrayList<Token>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            if (!isEscaped(token)) {
                applied.add(token);
            } else if (i + 2 < tokens.size()
                    && tokens.get(i + 1).is("uescape")
                    && tokens.get(i + 2).kind() == Token.Kind.TEXT) {
                var character = tokens.get(i + 2);
                applied.add(
                        character.value().length() == 1
                                ? decoded(token, character.value().charAt(0))
                                : new Token(
                                        Token.Kind.INVALID, character.text(), character.value(), character.start()));
                i += 2;
            } else {
                applied.add(decoded(token, '\\'));
            }
        }
        return applied;
    }

    private static boolean isEscaped(Token token) {
        return (token.kind() == Token.Kind.TEXT || token.kind() == Token.Kind.QUOTED)
                && token.text().length() > 2
                && token.text().charAt(1) == '&';
    }

    private static Token decoded(Token token, char escape) {
        var decoded = new StringBuilder();
        var value = token.value();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c != escape) {
                decoded.append(c);
            } else if (i + 1 < value.length() && value.charAt(i + 1) == escape) {
                decoded.append(c);
                i++;
            } else {
                boolean isLong = i + 1 < value.length() && value.charAt(i + 1) == '+';
                int start = isLong ? i + 2 : i + 1;
                int end = start + (isLong ? 6 : 4);
                int character = number(value, start, end);
                if (character < 0) {
                    return new Token(Token.Kind.INVALID, token.text(), value, token.start());
                }
                decoded.appendCodePoint(character);
                i = end - 1;
            }
        }
        return new Token(token.kind(), token.text(), decoded.toString(), token.start());
    }

    private static int number(String value, int start, int end) {
        if (end > value.length()) {
            return -1;
        }
        int number = 0;
        for (int i = start; i < end; i++) {
            int digit = Character.digit(value.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            number = number * 16 + digit;
        }
        return number <= Character.MAX_CODE_POINT ? number : -1;
    }
}
