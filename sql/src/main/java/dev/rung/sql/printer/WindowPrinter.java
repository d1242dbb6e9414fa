package dev.rung.sql.printer;

import dev.rung.sql.tree.Window;

/** The windows of window functions. */
final class WindowPrinter {

    private WindowPrinter() {}

    static void print(Window window, Output out) {
        if (window instanceof Window.Named named) {
            out.name(named.name());
        } else if (window instanceof Window.Specification specification) {
            specification(specification, out);
        }
    }

    static void specification(Window.Specification window, Output out) {
        out.parenthesized(() -> {
            window.base().ifPresent(out::name);
            if (!window.partition().isEmpty()) {
                ExpressionPrinter.separated(window.partition(), out.words("partition", "by"));
            }
            SortPrinter.orderBy(window.order(), out);
            window.frame().ifPresent(frame -> frame(frame, out));
        });
    }

    private static void frame(Window.Frame frame, Output out) {
        out.words(frame.unit()).wordsIf(frame.end().isPresent(), "between");
        bound(frame.start(), out);
        out.optional(frame.end(), end -> bound(end, out), "and");
        if (frame.exclusion() != Window.Exclusion.NO_OTHERS) {
            out.words("exclude").words(frame.exclusion());
        }
    }

    private static void bound(Window.Bound bound, Output out) {
        bound.offset().ifPresent(offset -> ExpressionPrinter.print(offset, out));
        out.words(bound.kind());
    }
}
