package dev.rung.sql.lexer;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The escapes of {@code E'…'} (PostgreSQL 18, "String Constants with C-Style Escapes"). */
final class Escapes {

    private final String content;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final CodePoints characters = new CodePoints();
    private int position;

    private Escapes(String content) {
        this.content = content;
    }

    /**
     * What a text with escapes stands for. Octal and hexadecimal ones give bytes, which make characters together.
     *
     * @return the text, or null if an escape names no character
     */
    static @Nullable String decode(String content) {
        if (content.indexOf('\\') < 0) {
            return content;
        }
        var escapes = new Escapes(content);
        while (escapes.position < content.length()) {
            escapes.next();
        }
        return escapes.characters.areValid() ? escapes.bytes.toString(StandardCharsets.UTF_8) : null;
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
            case 'x' -> bytes(16, 2, escape);
            case 'u' -> character(4);
            case 'U' -> character(8);
            case '0', '1', '2', '3', '4', '5', '6', '7' -> {
                position--;
                bytes(8, 3, escape);
            }
            default -> add(escape);
        }
    }

    /** A byte by its number, of some digits or none. */
    private void bytes(int base, int longest, char escape) {
        int end = position + digits(base, longest);
        if (end == position) {
            add(escape);
            return;
        }
        characters.interrupt();
        bytes.write(Integer.parseInt(content.substring(position, end), base));
        position = end;
    }

    /** A character by its number, of so many digits. */
    private void character(int length) {
        int end = position + digits(16, length);
        boolean isWhole = end - position == length;
        characters.addNumber(isWhole ? Long.parseLong(content.substring(position, end), 16) : -1);
        position = end;
        flush();
    }

    private int digits(int base, int longest) {
        int count = 0;
        while (count < longest
                && position + count < content.length()
                && CodePoints.digit(content.charAt(position + count), base) >= 0) {
            count++;
        }
        return count;
    }

    private void add(int character) {
        characters.add(character);
        flush();
    }

    private void flush() {
        bytes.writeBytes(characters.take().getBytes(StandardCharsets.UTF_8));
    }
}
