package dev.rung.sql.judge;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the right side of a rule: {@code [optional]}, <code>{one | other}</code>, {@code <another rule>}, {@code <list>,...} and {@code
 * <repeated>...}; what stands in quotes is one word, and so is a symbol between backticks.
 */
final class SynopsisReader {

    private final String text;
    private int position;

    private SynopsisReader(String text) {
        this.text = text;
    }

    static Part read(String text) {
        var reader = new SynopsisReader(text);
        var part = reader.choice();
        if (reader.position < text.length()) {
            throw new IllegalArgumentException("not closed or not opened: " + text.substring(reader.position));
        }
        return part;
    }

    private Part choice() {
        var parts = new ArrayList<Part>();
        parts.add(sequence());
        while (accept("|")) {
            parts.add(sequence());
        }
        return parts.size() == 1 ? parts.get(0) : new Part.Choice(List.copyOf(parts));
    }

    private Part sequence() {
        var parts = new ArrayList<Part>();
        for (skipSpace(); !isAtEndOfSequence(); skipSpace()) {
            parts.add(repeated(part()));
        }
        return new Part.Sequence(List.copyOf(parts));
    }

    private boolean isAtEndOfSequence() {
        return position == text.length() || isBar() || "]}".indexOf(text.charAt(position)) >= 0;
    }

    /** A bar between blanks; {@code ||} is an operator. */
    private boolean isBar() {
        return text.startsWith("| ", position);
    }

    private Part part() {
        if (text.charAt(position) == '[') {
            return new Part.Optional(bracketed("]"));
        }
        if (text.charAt(position) == '{') {
            return bracketed("}");
        }
        int end = reference();
        if (end > 0) {
            return new Part.Reference(take(end).replaceAll("[<>]", ""));
        }
        return new Part.Literal(text.charAt(position) == '`' ? symbol() : take(endOfWord()));
    }

    private Part bracketed(String close) {
        position++;
        var part = choice();
        if (!accept(close)) {
            throw new IllegalArgumentException("no " + close + " at: " + text.substring(position));
        }
        return part;
    }

    private Part repeated(Part part) {
        if (text.startsWith(",...", position)) {
            position += 4;
            return new Part.Repeated(part, ",");
        }
        if (text.startsWith("...", position)) {
            position += 3;
            return new Part.Repeated(part, "");
        }
        return part;
    }

    /** The end of {@code <name>}, or -1: other angle brackets are operators. */
    private int reference() {
        boolean isName = position + 1 < text.length()
                && text.charAt(position) == '<'
                && Character.isLetter(text.charAt(position + 1));
        return isName ? text.indexOf('>', position) + 1 : -1;
    }

    private String symbol() {
        var quoted = take(text.indexOf('`', position + 1) + 1);
        return quoted.substring(1, quoted.length() - 1);
    }

    private int endOfWord() {
        int end = position;
        while (end < text.length() && text.charAt(end) != ' ' && !(end > position && isBracket(text.charAt(end)))) {
            char c = text.charAt(end++);
            if (c == '\'' || c == '"') {
                end = text.indexOf(c, end) + 1;
            }
        }
        return end;
    }

    private static boolean isBracket(char c) {
        return "[]{}".indexOf(c) >= 0;
    }

    private String take(int end) {
        var taken = text.substring(position, end);
        position = end;
        return taken;
    }

    private boolean accept(String symbol) {
        skipSpace();
        if (!text.startsWith(symbol, position)) {
            return false;
        }
        position += symbol.length();
        return true;
    }

    private void skipSpace() {
        while (position < text.length() && text.charAt(position) == ' ') {
            position++;
        }
    }
}
