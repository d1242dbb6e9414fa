package dev.rung.sql.jsonpath;

import java.util.ArrayList;
import java.util.List;

/** Cuts a path into tokens. */
final class PathLexer {

    private static final String SPECIAL = "?%$.[]{}()|&!=<>@#,*:-+/";
    private static final List<String> PAIRS = List.of("&&", "||", "**", "<=", "==", "<>", "!=", ">=");

    private final String path;
    private final List<PathToken> tokens = new ArrayList<>();
    private int position;

    private PathLexer(String path) {
        this.path = path;
    }

    /** The tokens of a path, up to the first that is none; without one for the end. */
    static List<PathToken> tokens(String path) {
        var lexer = new PathLexer(path);
        while (lexer.position < path.length() && !lexer.hasFailed()) {
            lexer.next();
        }
        return lexer.tokens;
    }

    private boolean hasFailed() {
        return !tokens.isEmpty() && tokens.get(tokens.size() - 1).kind() == PathToken.Kind.INVALID;
    }

    private void next() {
        char c = path.charAt(position);
        if (isBlank(c)) {
            position++;
        } else if (path.startsWith("/*", position)) {
            int end = path.indexOf("*/", position + 2);
            if (end < 0) {
                add(PathToken.Kind.INVALID, path.length());
            } else {
                position = end + 2;
            }
        } else if (c == '"') {
            quoted(PathToken.Kind.STRING, position + 1);
        } else if (path.startsWith("$\"", position)) {
            quoted(PathToken.Kind.VARIABLE, position + 2);
        } else if (c == '$' && isOther(position + 1)) {
            add(PathToken.Kind.VARIABLE, endOfOthers(position + 1));
        } else if (PathNumber.begins(path, position)) {
            var number = PathNumber.at(path, position);
            add(number.kind(), position + number.text().length());
        } else if (c == '\\' || isOther(position)) {
            word();
        } else {
            boolean isPair = PAIRS.stream().anyMatch(pair -> path.startsWith(pair, position));
            add(PathToken.Kind.SYMBOL, position + (isPair ? 2 : 1));
        }
    }

    private void add(PathToken.Kind kind, int end) {
        tokens.add(new PathToken(kind, path.substring(position, end)));
        position = end;
    }

    private void quoted(PathToken.Kind kind, int start) {
        int at = start;
        while (at >= 0 && at < path.length() && path.charAt(at) != '"') {
            at = path.charAt(at) == '\\' ? endOfEscape(at) : at + 1;
        }
        boolean isClosed = at >= 0 && at < path.length();
        add(isClosed ? kind : PathToken.Kind.INVALID, isClosed ? at + 1 : path.length());
    }

    private void word() {
        int at = position;
        while (at >= 0 && at < path.length() && (path.charAt(at) == '\\' || isOther(at))) {
            at = path.charAt(at) == '\\' ? endOfEscape(at) : at + 1;
        }
        add(at < 0 ? PathToken.Kind.INVALID : PathToken.Kind.WORD, at < 0 ? path.length() : at);
    }

    /** Where an escape ends, or -1 if it is none. */
    private int endOfEscape(int backslash) {
        int at = backslash + 1;
        if (at >= path.length()) {
            return -1;
        }
        return switch (path.charAt(at)) {
            case 'x' -> hexadecimals(at + 1, 2) == 2 ? at + 3 : -1;
            case 'u' -> path.startsWith("{", at + 1) ? endOfBraces(at + 2) : hexadecimals(at + 1, 4) == 4 ? at + 5 : -1;
            default -> at + 1;
        };
    }

    private int endOfBraces(int start) {
        int digits = hexadecimals(start, 6);
        return digits > 0 && path.startsWith("}", start + digits) ? start + digits + 1 : -1;
    }

    private int hexadecimals(int start, int most) {
        int count = 0;
        while (count < most
                && start + count < path.length()
                && "0123456789abcdefABCDEF".indexOf(path.charAt(start + count)) >= 0) {
            count++;
        }
        return count;
    }

    private int endOfOthers(int start) {
        int end = start;
        while (isOther(end)) {
            end++;
        }
        return end;
    }

    private boolean isOther(int at) {
        return isOther(path, at);
    }

    /** Whether a character has no meaning of its own, so that keys are made of it. */
    static boolean isOther(String path, int at) {
        if (at >= path.length()) {
            return false;
        }
        char c = path.charAt(at);
        return !isBlank(c) && c != '\\' && c != '"' && SPECIAL.indexOf(c) < 0;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }
}
