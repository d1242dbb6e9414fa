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
                        mayEscape(character.value())
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

    /** {@code check_uescapechar} of PostgreSQL's parser. */
    private static boolean mayEscape(String character) {
        return character.length() == 1
                && character.charAt(0) < 0x80
                && CodePoints.digit(character.charAt(0), 16) < 0
                && "+'\"".indexOf(character.charAt(0)) < 0
                && !Characters.isSpace(character.charAt(0));
    }

    private static boolean isEscaped(Token token) {
        return (token.kind() == Token.Kind.TEXT || token.kind() == Token.Kind.QUOTED)
                && token.text().length() > 2
                && token.text().charAt(1) == '&';
    }

    private static Token decoded(Token token, char escape) {
        var decoded = new CodePoints();
        var value = token.value();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c != escape) {
                int character = value.codePointAt(i);
                decoded.add(character);
                i += Character.charCount(character) - 1;
            } else if (i + 1 < value.length() && value.charAt(i + 1) == escape) {
                decoded.add(c);
                i++;
            } else {
                boolean isLong = i + 1 < value.length() && value.charAt(i + 1) == '+';
                int start = isLong ? i + 2 : i + 1;
                int end = start + (isLong ? 6 : 4);
                decoded.addNumber(number(value, start, end));
                i = end - 1;
            }
        }
        var kind = decoded.areValid() ? token.kind() : Token.Kind.INVALID;
        return new Token(kind, token.text(), decoded.take(), token.start());
    }

    private static int number(String value, int start, int end) {
        if (end > value.length()) {
            return -1;
        }
        int number = 0;
        for (int i = start; i < end; i++) {
            int digit = CodePoints.digit(value.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            number = number * 16 + digit;
        }
        return number;
    }
}
