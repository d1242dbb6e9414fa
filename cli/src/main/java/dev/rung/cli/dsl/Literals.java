package dev.rung.cli.dsl;

import dev.rung.sql.tree.Constant;
import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.NumberConstant;
import dev.rung.sql.tree.Operation;
import java.util.Optional;
import java.util.function.Function;

/** Constants of SQL that Java has too. */
final class Literals {

    private Literals() {}

    /** The text that a plain constant holds, if it is one. */
    static Optional<String> text(Expression expression) {
        return expression instanceof Constant.Text text ? Optional.of(text.text()) : Optional.empty();
    }

    static Optional<Boolean> truth(Expression expression) {
        return expression instanceof Constant.Truth truth ? Optional.of(truth.value()) : Optional.empty();
    }

    /** A whole number, with its sign, that fits into an {@code int}. */
    static Optional<Integer> whole(Expression expression) {
        return number(expression, Integer::valueOf);
    }

    /** A whole number, with its sign, that fits into a {@code long}. */
    static Optional<Long> large(Expression expression) {
        return number(expression, Long::valueOf);
    }

    private static <N> Optional<N> number(Expression expression, Function<String, N> parse) {
        if (expression instanceof Constant.Number number) {
            return parsed(number.digits(), parse);
        }
        return expression instanceof Operation.Prefix prefix
                        && prefix.operator().symbol().equals("-")
                        && prefix.operand() instanceof Constant.Number number
                ? parsed("-" + number.digits(), parse)
                : Optional.empty();
    }

    /** The number that an option has, an {@code int} if it can be one. */
    static Number number(NumberConstant number) {
        return parsed(number.text(), Integer::valueOf)
                .<Number>map(whole -> whole)
                .or(() -> parsed(number.text(), Long::valueOf))
                .orElseGet(() -> NotInDsl.because("a number"));
    }

    /** The number that an option has, where there is room for an {@code int} only. */
    static Integer whole(NumberConstant number) {
        return parsed(number.text(), Integer::valueOf).orElseGet(() -> NotInDsl.because("a number"));
    }

    private static <N> Optional<N> parsed(String digits, Function<String, N> parse) {
        try {
            return Optional.of(parse.apply(digits));
        } catch (NumberFormatException written) {
            return Optional.empty();
        }
    }
}
