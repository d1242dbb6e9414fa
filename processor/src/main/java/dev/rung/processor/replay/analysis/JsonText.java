package dev.rung.processor.replay.analysis;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/** JSON as {@code jsonb} keeps it: without spaces, the keys in an order of its own, the last of two equal keys (PostgreSQL 18, "JSON Types"). */
final class JsonText {

    private final String text;
    private int at;

    private JsonText(String text) {
        this.text = text;
    }

    /**
     * The one text for what a text says.
     *
     * @throws IllegalArgumentException if it is no JSON
     */
    static String canonical(String text) {
        var reader = new JsonText(text);
        var value = reader.value();
        reader.require(reader.at == text.length());
        return value;
    }

    private String value() {
        skipSpace();
        var value = switch (peek()) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> string();
            default -> scalar();
        };
        skipSpace();
        return value;
    }

    private String object() {
        Map<String, String> members =
                new TreeMap<>(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
        at++;
        skipSpace();
        while (peek() != '}') {
            var key = string();
            skipSpace();
            require(text.charAt(at++) == ':');
            members.put(key, value());
            next('}');
        }
        at++;
        var all = new StringBuilder("{");
        members.forEach(
                (key, value) -> all.append(key).append(':').append(value).append(','));
        return all.append('}').toString();
    }

    private String array() {
        var all = new StringBuilder("[");
        at++;
        skipSpace();
        while (peek() != ']') {
            all.append(value()).append(',');
            next(']');
        }
        at++;
        return all.append(']').toString();
    }

    private void next(char end) {
        if (peek() == ',') {
            at++;
            skipSpace();
            require(peek() != end);
        } else {
            require(peek() == end);
        }
    }

    private String string() {
        require(peek() == '"');
        var value = new StringBuilder("\"");
        at++;
        while (peek() != '"') {
            value.append(peek() == '\\' ? escape() : text.charAt(at++));
        }
        at++;
        return value.append('"').toString();
    }

    private String escape() {
        at += 2;
        char letter = text.charAt(at - 1);
        return switch (letter) {
            case 'n' -> "\\n";
            case 't' -> "\\t";
            case 'r' -> "\\r";
            case 'b' -> "\\b";
            case 'f' -> "\\f";
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case 'u' -> {
                at += 4;
                require(at <= text.length() && text.substring(at - 4, at).matches("[0-9A-Fa-f]{4}"));
                yield String.valueOf((char) Integer.parseInt(text.substring(at - 4, at), 16));
            }
            default -> String.valueOf(letter);
        };
    }

    private String scalar() {
        int start = at;
        while (at < text.length() && ",]}: \t\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        var word = text.substring(start, at);
        return word.matches("true|false|null") ? word : Literals.numeric(word);
    }

    private char peek() {
        require(at < text.length());
        return text.charAt(at);
    }

    private void require(boolean isSo) {
        if (!isSo) {
            throw new IllegalArgumentException("no JSON");
        }
    }

    private void skipSpace() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }
}
