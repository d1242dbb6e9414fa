package dev.rung.cli.source;

import dev.rung.processor.read.JavaCode;
import java.util.List;

/** How wide a line becomes that code is written on; a text block ends it, and what follows stands on another. */
final class LineWidth {

    private static final int WIDEST = 120;

    /** The dot before the last call of a chain stands no further to the right. */
    private static final int LAST_DOT = 80;

    private static final String BLOCK = "\"\"\"";

    private int column;
    private int widest;
    private boolean isChainTooLong;

    LineWidth(int column) {
        this.column = column;
        this.widest = column;
    }

    /** Whether all of it can stand on the line, and as many characters after it. */
    boolean isWithin(int room) {
        return !isChainTooLong && Math.max(widest, column + room) <= WIDEST;
    }

    LineWidth with(List<JavaCode.Expression> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            column += i == 0 ? 0 : ", ".length();
            with(arguments.get(i));
        }
        return this;
    }

    LineWidth with(JavaCode.Expression expression) {
        with(expression, true);
        widest = Math.max(widest, column);
        return this;
    }

    private void with(JavaCode.Expression expression, boolean isWhole) {
        if (expression instanceof JavaCode.Call call) {
            if (call.target() != null) {
                with(call.target(), false);
                isChainTooLong |= isWhole && call.target() instanceof JavaCode.Call && column > LAST_DOT;
                column++;
            }
            column += call.method().length() + "()".length();
            with(call.arguments());
        } else if (JavaLayout.isBlock(expression)) {
            widest = Math.max(widest, column + BLOCK.length());
            column = BLOCK.length();
        } else {
            column += word(expression).length();
        }
    }

    /** A name or a constant. */
    static String word(JavaCode.Expression expression) {
        if (expression instanceof JavaCode.Name name) {
            return name.name();
        } else if (expression instanceof JavaCode.Literal literal) {
            return literal.value() instanceof String text
                    ? JavaText.string(text)
                    : literal.value() + (literal.value() instanceof Long ? "L" : "");
        }
        throw new IllegalArgumentException("neither a name nor a constant: " + expression);
    }
}
