package dev.rung.cli.source;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Texts as Java writes them (The Java Language Specification, 3.10.5 to 3.10.7): whatever the text holds, the compiler reads back
 * exactly that.
 */
public final class JavaText {

    /** A constant of a class file takes 65,535 bytes (The Java Virtual Machine Specification, 4.4.7); its encoding is wider. */
    private static final int LIMIT = 60_000;

    /** As many words as fit on a line, or one that does not. */
    private static final Pattern WORDS = Pattern.compile("\\S.{0,107}(?=\\s|$)|\\S+");

    private JavaText() {}

    /** A text block whose lines stand at an indentation; the first line is the opening delimiter. */
    static String block(String text, int indentation) {
        var margin = " ".repeat(indentation);
        var block = new StringBuilder("\"\"\"\n");
        int start = 0;
        for (int end; start < text.length(); start = end) {
            int newline = text.indexOf('\n', start);
            end = newline < 0 ? text.length() : newline + 1;
            var line = text.substring(start, newline < 0 ? end : newline);
            block.append(line.isEmpty() ? "" : margin).append(escaped(line)).append(ending(line, newline >= 0));
        }
        return block.append(margin).append("\"\"\"").toString();
    }

    /** White space at the end of a line is not read back, and not all of it has an escape: then the end of the line has. */
    private static String ending(String line, boolean newline) {
        if (!newline) {
            return "\\\n";
        }
        char last = line.isEmpty() ? 'x' : line.charAt(line.length() - 1);
        return last > 255 && Character.isWhitespace(last) ? "\\n\\\n" : "\n";
    }

    /** A string between double quotes. */
    static String string(String text) {
        var string = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            string.append(c == '"' ? "\\\"" : c == '\n' ? "\\n" : escaped(c, false));
        }
        return string.append('"').toString();
    }

    private static String escaped(String line) {
        var escaped = new StringBuilder();
        int quotes = 0;
        for (int index = 0; index < line.length(); index++) {
            char c = line.charAt(index);
            quotes = c == '"' ? quotes + 1 : 0;
            if (quotes == 3) {
                escaped.insert(escaped.length() - 2, '\\');
                quotes = 2;
            }
            escaped.append(escaped(c, index == line.length() - 1));
        }
        return escaped.toString();
    }

    private static String escaped(char c, boolean last) {
        return switch (c) {
            case '\\' -> "\\\\";
            case '\r' -> "\\r";
            case ' ' -> last ? "\\s" : " ";
            case '\t' -> last ? "\\t" : "\t";
            default -> c < 256 && Character.isISOControl(c) ? "\\%03o".formatted((int) c) : String.valueOf(c);
        };
    }

    /** The lines of a comment in a method, as long as they may be. */
    static Stream<String> comment(String text) {
        return text.replace("\\u", "\\ u")
                .lines()
                .flatMap(line -> WORDS.matcher(line).results())
                .map(words -> "        // " + words.group().strip() + "\n");
    }

    /**
     * Cuts a text, after lines where there are any.
     *
     * @param text any text
     * @return parts of it that a class file can hold as constants, none if it is empty
     */
    public static List<String> parts(String text) {
        var parts = new ArrayList<String>();
        int start = 0;
        while (start < text.length()) {
            int end = end(text, start);
            parts.add(text.substring(start, end));
            start = end;
        }
        return parts;
    }

    private static int end(String text, int start) {
        int bytes = 0;
        int afterLine = -1;
        for (int index = start; index < text.length(); index++) {
            bytes += width(text.charAt(index));
            if (bytes > LIMIT) {
                return afterLine > 0 ? afterLine : wholeCharacter(text, index);
            }
            if (text.charAt(index) == '\n') {
                afterLine = index + 1;
            }
        }
        return text.length();
    }

    private static int wholeCharacter(String text, int index) {
        return Character.isLowSurrogate(text.charAt(index)) ? index - 1 : index;
    }

    /** The bytes that one character takes in a class file. */
    private static int width(char c) {
        return c == 0 ? 2 : Character.isSurrogate(c) ? 3 : String.valueOf(c).getBytes(StandardCharsets.UTF_8).length;
    }
}
