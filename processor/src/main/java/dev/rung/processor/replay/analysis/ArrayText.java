package dev.rung.processor.replay.analysis;

import dev.rung.sql.catalog.Type;
import java.util.List;
import java.util.Optional;

/** Arrays in quotes: {@code '{1, 2}'} (PostgreSQL 18, "Array Value Input"). */
final class ArrayText {

    private final Type element;
    private final String text;
    private final StringBuilder canonical = new StringBuilder();
    private int at;

    private ArrayText(Type element, String text) {
        this.element = element;
        this.text = text;
    }

    static Optional<String> canonical(Type element, String text) {
        var reader = new ArrayText(element, text.strip());
        return reader.array() && reader.at == reader.text.length()
                ? Optional.of(reader.canonical.toString())
                : Optional.empty();
    }

    private boolean array() {
        if (!takes('{')) {
            return false;
        }
        canonical.append('{');
        skipSpace();
        while (at < text.length() && text.charAt(at) != '}') {
            if (!(text.charAt(at) == '{' ? array() : element())) {
                return false;
            }
            skipSpace();
            if (takes(',')) {
                canonical.append(',');
                skipSpace();
            }
        }
        canonical.append('}');
        return takes('}');
    }

    private boolean element() {
        boolean isQuoted = text.charAt(at) == '"';
        var value = new StringBuilder();
        at += isQuoted ? 1 : 0;
        while (at < text.length() && (isQuoted ? text.charAt(at) != '"' : ",}".indexOf(text.charAt(at)) < 0)) {
            at += text.charAt(at) == '\\' ? 1 : 0;
            value.append(text.charAt(at++));
        }
        at += isQuoted ? 1 : 0;
        var word = isQuoted ? value.toString() : value.toString().strip();
        if (!isQuoted && word.equalsIgnoreCase("null")) {
            canonical.append("NULL");
            return true;
        }
        var inner = Literals.canonical(element, List.of(), word);
        inner.ifPresent(known -> canonical
                .append('"')
                .append(known.replace("\\", "\\\\").replace("\"", "\\\""))
                .append('"'));
        return inner.isPresent();
    }

    private boolean takes(char expected) {
        boolean isThere = at < text.length() && text.charAt(at) == expected;
        at += isThere ? 1 : 0;
        return isThere;
    }

    private void skipSpace() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }
}
