package dev.rung.processor.compile;

import dev.rung.sql.lexer.Lexer;
import dev.rung.sql.lexer.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The pieces that a checksum of the first algorithm is made of. What is a piece never changes, or every checksum that is recorded in a
 * database would: so they are finer than tokens. Operators and symbols are taken apart into characters, numbers at their signs, constants
 * that go on in another line into their parts.
 */
final class CanonicalTokens {

    private final List<String> pieces = new ArrayList<>();
    private Token before = new Token(Token.Kind.END, "", "", -1);

    private CanonicalTokens() {}

    static List<String> of(String statement) {
        var canonical = new CanonicalTokens();
        for (var token : Lexer.tokens(statement)) {
            canonical.add(token);
            canonical.before = token;
        }
        return canonical.pieces;
    }

    private void add(Token token) {
        switch (token.kind()) {
            case WORD -> word(token);
            case QUOTED -> quoted(token);
            case TEXT -> text(token.text());
            case INTEGER, DECIMAL -> number(token.text());
            case OPERATOR, SYMBOL, INVALID -> characters(token.text());
            case PARAMETER -> {
                pieces.add("$");
                pieces.add(token.text().substring(1));
            }
            default -> pieces.add(token.text());
        }
    }

    /** Letters right behind a number are of one piece with it. */
    private void word(Token token) {
        boolean isOfNumber = before.end() == token.start()
                && (before.kind() == Token.Kind.INTEGER || before.kind() == Token.Kind.DECIMAL);
        if (isOfNumber) {
            int last = pieces.size() - 1;
            pieces.set(last, pieces.get(last) + token.text());
        } else {
            pieces.add(token.text().toLowerCase(Locale.ROOT));
        }
    }

    private void quoted(Token token) {
        int quote = token.text().indexOf('"');
        if (quote > 0) {
            pieces.add("u");
            pieces.add("&");
        }
        var name = token.text().substring(quote);
        pieces.add(isPlain(name) ? name.substring(1, name.length() - 1) : name);
    }

    /** Keywords count as plain too. */
    private static boolean isPlain(String name) {
        for (int i = 1; i < name.length() - 1; i++) {
            char c = name.charAt(i);
            boolean mayBegin = (c >= 'a' && c <= 'z') || c == '_';
            boolean mayFollow = i > 1 && ((c >= '0' && c <= '9') || c == '$');
            if (!mayBegin && !mayFollow) {
                return false;
            }
        }
        return name.length() > 2;
    }

    private void number(String text) {
        int start = 0;
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '+' || c == '-') {
                pieces.add(text.substring(start, i));
                pieces.add(String.valueOf(c));
                start = i + 1;
            }
        }
        pieces.add(text.substring(start));
    }

    private void characters(String text) {
        text.codePoints().mapToObj(Character::toString).forEach(pieces::add);
    }

    /** A constant with continuations: each part in its quotes. */
    private void text(String text) {
        if (text.startsWith("$") || text.indexOf('\n') < 0 && text.indexOf('\r') < 0) {
            pieces.add(text);
            return;
        }
        boolean escapes = text.charAt(0) == 'e' || text.charAt(0) == 'E';
        int start = 0;
        int quote = text.indexOf('\'');
        while (quote >= 0) {
            int end = endOfPart(text, quote, escapes && start == 0);
            pieces.add(text.substring(start, end));
            start = text.indexOf('\'', skipComments(text, end));
            quote = start;
        }
    }

    private static int skipComments(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\'') {
            if (text.startsWith("--", at)) {
                while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
                    at++;
                }
            } else {
                at++;
            }
        }
        return at;
    }

    private static int endOfPart(String text, int quote, boolean escapes) {
        for (int i = quote + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (escapes && c == '\\') {
                i++;
            } else if (c == '\'') {
                if (i + 1 < text.length() && text.charAt(i + 1) == '\'') {
                    i++;
                } else {
                    return i + 1;
                }
            }
        }
        return text.length();
    }
}
