package dev.rung.sql.printer;

import dev.rung.sql.tree.Option;

/** Options. */
final class OptionPrinter {

    private OptionPrinter() {}

    static void print(Option option, Output out) {
        out.name(option.name());
        option.value().ifPresent(value -> {
            out.words("=");
            value(value, out);
        });
    }

    static void value(Option.Value value, Output out) {
        if (value instanceof Option.Type type) {
            TypePrinter.print(type.type(), out);
        } else if (value instanceof Option.Word word) {
            out.words(word.word());
        } else if (value instanceof Option.Number number) {
            out.number(number.number());
        } else if (value instanceof Option.Text text) {
            out.text(text.text());
        } else if (value instanceof Option.Operator operator) {
            out.words("operator").openCall();
            out.operator(operator.operator()).behind(")");
        }
    }
}
