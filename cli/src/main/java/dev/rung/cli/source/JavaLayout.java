package dev.rung.cli.source;

import dev.rung.processor.read.JavaCode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Lays out calls as Palantir's Java format does: on one line while they are short, else a chain with one call on each line, and arguments
 * that are too long on lines of their own.
 */
final class JavaLayout {

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
        if (new LineWidth(column).with(expression).isWithin(room) || !(expression instanceof JavaCode.Call)) {
            return flat(expression, indentation);
        }
        var links = links(expression);
        var first = links.get(0);
        var start = first.target() == null ? "" : flat(first.target(), indentation) + ".";
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
    static List<JavaCode.Call> links(JavaCode.Expression chain) {
        var links = new ArrayList<JavaCode.Call>();
        for (var link = chain; link instanceof JavaCode.Call call; link = call.target()) {
            links.add(0, call);
        }
        return links;
    }

    private static String link(JavaCode.Call call, int column, int indentation, int room) {
        var start = call.method() + "(";
        var arguments = call.arguments();
        int open = column + start.length();
        if (arguments.isEmpty() || new LineWidth(open).with(arguments).isWithin(room + 1)) {
            return start + joined(arguments, ", ", argument -> flat(argument, indentation)) + ")";
        }
        if (arguments.size() == 1 && isInline(arguments.get(0), open)) {
            return start + laid(arguments.get(0), open, indentation, room + 1) + ")";
        }
        int inner = indentation + CONTINUATION;
        var margin = "\n" + " ".repeat(inner);
        return new LineWidth(inner).with(arguments).isWithin(room + 1)
                ? start + margin + joined(arguments, ", ", argument -> flat(argument, inner)) + ")"
                : start + margin + joined(arguments, "," + margin, argument -> laid(argument, inner, inner, room + 1))
                        + ")";
    }

    private static String joined(
            List<JavaCode.Expression> arguments, String separator, Function<JavaCode.Expression, String> text) {
        return arguments.stream().map(text).collect(Collectors.joining(separator));
    }

    /** A constant begins where it is an argument, and so does a chain whose first call has room there. */
    private static boolean isInline(JavaCode.Expression argument, int column) {
        var links = links(argument);
        return links.isEmpty()
                || (links.size() > 1 && new LineWidth(column).with(links.get(0)).isWithin(0));
    }

    private static String flat(JavaCode.Expression expression, int indentation) {
        if (expression instanceof JavaCode.Call call) {
            var start = call.target() == null ? "" : flat(call.target(), indentation) + ".";
            return start + call.method() + "(" + joined(call.arguments(), ", ", argument -> flat(argument, indentation))
                    + ")";
        }
        return isBlock(expression)
                ? JavaText.block(text(expression), indentation + CONTINUATION)
                : LineWidth.word(expression);
    }

    /** Whether it is a text that has lines. */
    static boolean isBlock(JavaCode.Expression expression) {
        return text(expression).contains("\n");
    }

    private static String text(JavaCode.Expression expression) {
        return expression instanceof JavaCode.Literal literal && literal.value() instanceof String text ? text : "";
    }
}
