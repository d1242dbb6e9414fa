package dev.rung.cli.source;

import dev.rung.processor.read.JavaCode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Lays out calls as Palantir's Java format does: on one line while they are short, else a chain with one call on each line, and arguments
 * that are too long with one on each line.
 */
final class JavaLayout {

    private static final int WIDTH = 120;

    /** The dot of the last call in a line stands before this column. */
    private static final int LAST_DOT = 80;

    private static final int CONTINUATION = 8;

    private JavaLayout() {}

    /**
     * A statement of one expression.
     *
     * @param expression names, constants, and calls
     * @param indentation where it begins
     */
    static String statement(JavaCode.Expression expression, int indentation) {
        return " ".repeat(indentation) + laid(expression, indentation, indentation, 1) + ";\n";
    }

    /** An expression that begins at a column of a line; room is left for what follows it. */
    private static String laid(JavaCode.Expression expression, int column, int indentation, int room) {
        if (fits(expression, column, room)) {
            return flat(expression);
        }
        if (expression instanceof JavaCode.Literal literal && literal.value() instanceof String text) {
            return literal(text, indentation + CONTINUATION);
        }
        if (!(expression instanceof JavaCode.Call)) {
            return flat(expression);
        }
        var links = links(expression);
        var first = links.get(0);
        var start = first.target() == null ? "" : flat(first.target()) + ".";
        var text = new StringBuilder(start)
                .append(link(first, column + start.length(), indentation, links.size() == 1 ? room : 0));
        int inner = indentation + CONTINUATION;
        for (int i = 1; i < links.size(); i++) {
            text.append('\n')
                    .append(" ".repeat(inner))
                    .append('.')
                    .append(link(links.get(i), inner + 1, inner, i == links.size() - 1 ? room : 0));
        }
        return text.toString();
    }

    /** The calls of a chain; the first is not parted from a name before it. */
    private static List<JavaCode.Call> links(JavaCode.Expression chain) {
        var links = new ArrayList<JavaCode.Call>();
        for (var link = chain; link instanceof JavaCode.Call call; link = call.target()) {
            links.add(0, call);
        }
        return links;
    }

    private static String link(JavaCode.Call call, int column, int indentation, int room) {
        var start = call.method() + "(";
        var arguments = call.arguments();
        var flat = arguments.stream().map(JavaLayout::flat).collect(Collectors.joining(", "));
        if (arguments.stream().allMatch(argument -> fits(argument, column + start.length(), room + 1))
                && column + start.length() + flat.length() + 1 + room <= WIDTH) {
            return start + flat + ")";
        }
        if (arguments.size() == 1 && isInline(arguments.get(0), column + start.length())) {
            return start + laid(arguments.get(0), column + start.length(), indentation, room + 1) + ")";
        }
        int inner = indentation + CONTINUATION;
        var lines = arguments.stream()
                .map(argument -> " ".repeat(inner) + laid(argument, inner, inner, room + 1))
                .collect(Collectors.joining(",\n"));
        return start + "\n" + lines + ")";
    }

    /** A text block begins where it is an argument, and so does a chain whose first call has room there. */
    private static boolean isInline(JavaCode.Expression argument, int column) {
        if (argument instanceof JavaCode.Literal) {
            return true;
        }
        var links = links(argument);
        return links.size() > 1 && links.get(0).arguments().stream().allMatch(inner -> fits(inner, column, 0));
    }

    private static boolean fits(JavaCode.Expression expression, int column, int room) {
        var flat = flat(expression);
        return !hasLines(expression)
                && column + flat.length() + room <= WIDTH
                && (links(expression).size() < 2 || column + lastDot(expression) <= LAST_DOT);
    }

    private static int lastDot(JavaCode.Expression chain) {
        var last = (JavaCode.Call) chain;
        return last.target() == null ? 0 : flat(last.target()).length();
    }

    private static boolean hasLines(JavaCode.Expression expression) {
        if (expression instanceof JavaCode.Literal literal) {
            return literal.value() instanceof String text && text.contains("\n");
        }
        return expression instanceof JavaCode.Call call
                && ((call.target() != null && hasLines(call.target()))
                        || call.arguments().stream().anyMatch(JavaLayout::hasLines));
    }

    private static String flat(JavaCode.Expression expression) {
        if (expression instanceof JavaCode.Name name) {
            return name.name();
        } else if (expression instanceof JavaCode.Literal literal) {
            return flat(literal);
        } else if (expression instanceof JavaCode.Call call) {
            var arguments = call.arguments().stream().map(JavaLayout::flat).collect(Collectors.joining(", "));
            var start = call.target() == null ? "" : flat(call.target()) + ".";
            return start + call.method() + "(" + arguments + ")";
        }
        throw new IllegalArgumentException("neither a name nor a constant nor a call: " + expression);
    }

    private static String flat(JavaCode.Literal literal) {
        if (literal.value() instanceof String text) {
            return JavaText.string(text);
        }
        return literal.value() + (literal.value() instanceof Long ? "L" : "");
    }

    /** A text that has lines, or is too long for one. */
    private static String literal(String text, int indentation) {
        return text.contains("\n") ? JavaText.block(text, indentation) : JavaText.string(text);
    }
}
