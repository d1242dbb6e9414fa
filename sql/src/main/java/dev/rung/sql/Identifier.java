package dev.rung.sql;

import dev.rung.sql.lexer.Keywords;
import java.nio.charset.StandardCharsets;

/** Names as PostgreSQL keeps them (PostgreSQL 18, "Identifiers and Key Words"). */
public final class Identifier {

    /** How many bytes of a name PostgreSQL keeps: NAMEDATALEN - 1. */
    public static final int LONGEST = 63;

    private Identifier() {}

    /**
     * A name without quotes as PostgreSQL folds it in a database in UTF-8: letters of ASCII become small, others stay.
     *
     * @param word the name as written
     * @return the folded name
     */
    public static String fold(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (isCapital(word.charAt(i))) {
                return folded(word);
            }
        }
        return word;
    }

    private static String folded(String word) {
        var letters = word.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            if (isCapital(letters[i])) {
                letters[i] += 'a' - 'A';
            }
        }
        return new String(letters);
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    /**
     * The part of a name that PostgreSQL keeps.
     *
     * @param name any name
     * @return as many whole characters of it as fit into {@value #LONGEST} bytes of UTF-8
     */
    public static String cut(String name) {
        return cut(name, LONGEST);
    }

    /**
     * As many whole characters of a name as fit into a number of bytes of UTF-8.
     *
     * @param name any name
     * @param bytes how many bytes there may be
     * @return the name, or its beginning
     */
    public static String cut(String name, int bytes) {
        if (name.length() * 3L <= bytes) {
            return name;
        }
        int used = 0;
        for (int i = 0; i < name.length(); ) {
            int character = name.codePointAt(i);
            used += bytesOf(character);
            if (used > bytes) {
                return name.substring(0, i);
            }
            i += Character.charCount(character);
        }
        return name;
    }

    /** A surrogate without its partner becomes one question mark. */
    private static int bytesOf(int character) {
        boolean isAlone = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        return character < 0x80 || isAlone ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
    }

    /**
     * How long a name is.
     *
     * @param name any name
     * @return its bytes in UTF-8
     */
    public static int bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length;
    }

    /**
     * Whether a name means itself without quotes, in any place where a name may stand.
     *
     * @param name a name as PostgreSQL keeps it
     * @return whether it is small letters, digits and underscores, and no keyword that is reserved somewhere
     */
    public static boolean needsNoQuotes(String name) {
        if (name.isEmpty() || !(isSmall(name.charAt(0)) || name.charAt(0) == '_')) {
            return false;
        }
        for (int i = 1; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!isSmall(c) && c != '_' && !(c >= '0' && c <= '9')) {
                return false;
            }
        }
        return !Keywords.needsQuotes(name);
    }

    private static boolean isSmall(char c) {
        return c >= 'a' && c <= 'z';
    }

    /**
     * A name as it is written in SQL.
     *
     * @param name a name as PostgreSQL keeps it
     * @return the name, in quotes where it needs them
     */
    public static String quote(String name) {
        return needsNoQuotes(name) ? name : '"' + name.replace("\"", "\"\"") + '"';
    }

    /**
     * A text as a constant of SQL.
     *
     * @param text any text
     * @return the text between quotes; with a leading {@code E} where it holds a backslash
     */
    public static String literal(String text) {
        var quoted = "'" + text.replace("'", "''") + "'";
        return text.indexOf('\\') < 0 ? quoted : " E" + quoted.replace("\\", "\\\\");
    }
}
