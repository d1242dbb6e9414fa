package dev.rung.sql.lexer;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** The escapes of {@code E'…'} (PostgreSQL 18, "String Constants with C-Style Escapes"). */
final class Escapes {

    private final String content;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private int position;

    private Escapes(String content) {
        this.content = content;
    }

    /** What a text with escapes stands for. Octal and hexadecimal ones give bytes, which make characters together. */
    static String decode(String content) {
        if (content.indexOf('\\') < 0) {
            return content;
        }
        var escapes = new Escapes(content);
        while (escapes.position < content.length()) {
            escapes.next();
        }
        return escapes.bytes.toString(StandardCharsets.UTF_8);
    }

    private void next() {
        int c = content.codePointAt(position);
        position += Character.charCount(c);
        if (c != '\\' || position >= content.length()) {
            add(c);
            return;
        }
        char escape = content.charAt(position++);
        switch (escape) {
            case 'b' -> add('\b');
            case 'f' -> add('\f');
            case 'n' -> add('\n');
            case 'r' -> add('\r');
            case 't' -> add('\t');
            case 'x' -> number(16, 2, escape, true);
            case 'u' -> number(16, 4, escape, false);
            case 'U' -> number(16, 8, escape, false);
            case '0', '1', '2', '3', '4', '5', '6', '7' -> {
                position--;
                number(8, 3, escape, true);
            }
            default -> add(escape);
        }
    }

    private void number(int base, int longest, char escape, boolean isByte) {
        int end = position;
        while (end < content.length() && end - position < longest && Character.digit(content.charAt(end), base) >= 0) {
            end++;
        }
        if (end == position) {
            add(escape);
            return;
        }
        long value = Long.parseLong(content.substring(position, end), base);
        position = end;
        if (isByte) {
            bytes.write((int) value);
        } else {
            add(value <= Character.MAX_CODE_POINT ? (int) value : Character.MAX_CODE_POINT);
        }
    }

    private void add(int character) {
        bytes.writeBytes(Character.toString(character).getBytes(StandardCharsets.UTF_8));
    }
}
