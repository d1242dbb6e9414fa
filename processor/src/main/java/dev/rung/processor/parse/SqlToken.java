package dev.rung.processor.parse;

import dev.rung.sql.Identifier;
import java.util.Locale;

/**
 * A token of SQL.
 *
 * @param kind what it is
 * @param text the token as written
 * @param start the offset of its first character
 */
record SqlToken(Kind kind, String text, int start) {

    /** What a token is. */
    enum Kind {
        /** A keyword or an identifier without quotes. */
        WORD,
        /** An identifier in quotes. */
        QUOTED,
        /** A constant in single quotes or between dollars, with its prefix. */
        STRING,
        /** Anything else: numbers, operators, punctuation. */
        OTHER
    }

    boolean is(String symbol) {
        return text.equalsIgnoreCase(symbol);
    }

    /** A keyword or a symbol: never something in quotes. */
    boolean isSymbol(String symbol) {
        return kind != Kind.QUOTED && kind != Kind.STRING && is(symbol);
    }

    /** Whether it can be the name of something. */
    boolean isName() {
        return kind == Kind.WORD || kind == Kind.QUOTED;
    }

    /** The name that it stands for, as far as PostgreSQL keeps it. */
    String identifier() {
        return Identifier.cut(name(), Identifier.LONGEST);
    }

    /** The name as it was given: folded to lower case, or without its quotes. */
    String name() {
        return kind == Kind.QUOTED
                ? text.substring(1, Math.max(1, text.length() - 1)).replace("\"\"", "\"")
                : text.toLowerCase(Locale.ROOT);
    }

    /** The characters that a constant stands for, as far as its escapes are simple. */
    String string() {
        if (text.startsWith("$")) {
            int tag = text.indexOf('$', 1) + 1;
            return text.substring(tag, Math.max(tag, text.length() - tag));
        }
        int quote = text.indexOf('\'');
        return text.substring(quote + 1, Math.max(quote + 1, text.length() - 1)).replace("''", "'");
    }

    /** Whether it begins with a quote that nothing closes. */
    boolean isUnterminated() {
        if (kind == Kind.QUOTED) {
            return text.length() < 2 || !text.endsWith("\"");
        }
        if (kind != Kind.STRING) {
            return false;
        }
        if (text.startsWith("$")) {
            var tag = text.substring(0, text.indexOf('$', 1) + 1);
            return text.length() < 2 * tag.length() || !text.endsWith(tag);
        }
        return text.indexOf('\'') == text.length() - 1 || !text.endsWith("'");
    }

    int end() {
        return start + text.length();
    }
}
