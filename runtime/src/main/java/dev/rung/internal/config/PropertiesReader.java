package dev.rung.internal.config;

import dev.rung.ConfigurationException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads properties with their lines, which {@link java.util.Properties} does not tell. */
public final class PropertiesReader {

    private final String file;
    private final String[] lines;
    private final List<ConfigSource.Property> properties = new ArrayList<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private int next;

    private PropertiesReader(String file, String text) {
        this.file = file;
        this.lines = (text.startsWith("\uFEFF") ? text.substring(1) : text).split("\r\n|\r|\n", -1);
    }

    public static ConfigSource read(String file, String text) {
        var reader = new PropertiesReader(file, text);
        while (reader.next < reader.lines.length) {
            reader.readProperty();
        }
        return new ConfigSource(file, true, List.copyOf(reader.properties));
    }

    private void readProperty() {
        int line = next + 1;
        var logical = logicalLine();
        if (!logical.isEmpty()) {
            int end = endOfKey(logical);
            add(
                    unescaped(logical.substring(0, end), line),
                    unescaped(logical.substring(startOfValue(logical, end)), line),
                    line);
        }
    }

    /** A line and those that it is continued on; empty for blank lines and comments. */
    private String logicalLine() {
        var text = new StringBuilder(lines[next++].stripLeading());
        if (text.length() > 0 && (text.charAt(0) == '#' || text.charAt(0) == '!')) {
            return "";
        }
        while (isContinued(text) && next < lines.length) {
            text.setLength(text.length() - 1);
            text.append(lines[next++].stripLeading());
        }
        return text.toString();
    }

    private static boolean isContinued(CharSequence text) {
        int backslashes = 0;
        for (int i = text.length() - 1; i >= 0 && text.charAt(i) == '\\'; i--) {
            backslashes++;
        }
        return backslashes % 2 == 1;
    }

    private static int endOfKey(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '=' || c == ':' || Character.isWhitespace(c)) {
                return i;
            }
        }
        return line.length();
    }

    private static int startOfValue(String line, int endOfKey) {
        int start = endOfKey;
        boolean separated = false;
        while (start < line.length()) {
            char c = line.charAt(start);
            if (!separated && (c == '=' || c == ':')) {
                separated = true;
            } else if (!Character.isWhitespace(c)) {
                break;
            }
            start++;
        }
        return start;
    }

    private String unescaped(String text, int line) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        var plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\\' || i + 1 == text.length()) {
                plain.append(c);
                continue;
            }
            char escaped = text.charAt(++i);
            switch (escaped) {
                case 'n' -> plain.append('\n');
                case 't' -> plain.append('\t');
                case 'r' -> plain.append('\r');
                case 'f' -> plain.append('\f');
                case 'u' -> {
                    plain.append(unicode(text, i + 1, line));
                    i += 4;
                }
                default -> plain.append(escaped);
            }
        }
        return plain.toString();
    }

    private char unicode(String text, int start, int line) {
        var digits = text.substring(start, Math.min(start + 4, text.length()));
        if (!digits.matches("[0-9a-fA-F]{4}")) {
            throw new ConfigurationException(file + ":" + line + ": `\\u" + digits + "` is no character\n"
                    + "  fix: four hexadecimal digits after \\u, or two backslashes for a backslash");
        }
        return (char) Integer.parseInt(digits, 16);
    }

    private void add(String key, String value, int line) {
        var property = ConfigSource.Property.of(key, value, line);
        var first = seen.putIfAbsent(property.written(), line);
        if (first != null) {
            throw new ConfigurationException("%s:%d: `%s` is set twice, first on line %d\n  fix: remove one of them"
                    .formatted(file, line, property.written(), first));
        }
        properties.add(property);
    }
}
