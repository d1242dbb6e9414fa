package dev.rung.processor.parse;

import java.nio.charset.StandardCharsets;

/** What PostgreSQL does with names (PostgreSQL 18, "Identifiers and Key Words"). */
public final class Identifier {

    /** The bytes that PostgreSQL keeps of a name; it cuts off the rest. */
    public static final int LONGEST = 63;

    private Identifier() {}

    /** As SQL has to write it: in quotes only where it needs them. */
    public static String quoted(String name) {
        return name.matches("[a-z_][a-z0-9_$]*") ? name : "\"" + name.replace("\"", "\"\"") + "\"";
    }

    /** As many characters as fit into some bytes. */
    public static String cut(String text, int bytes) {
        if (text.length() * 3 <= bytes) {
            return text;
        }
        int end = 0;
        int length = 0;
        while (end < text.length()) {
            int character = text.codePointAt(end);
            length += bytes(character);
            if (length > bytes) {
                return text.substring(0, end);
            }
            end += Character.charCount(character);
        }
        return text;
    }

    /** A surrogate without its partner becomes one question mark. */
    private static int bytes(int character) {
        if (character < 0x80 || (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE)) {
            return 1;
        }
        return character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
    }

    /** The length in bytes of UTF-8. */
    public static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
