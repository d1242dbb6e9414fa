package dev.rung.processor.replay.safety;

import dev.rung.processor.replay.model.Code;
import dev.rung.sql.tree.Cast;
import dev.rung.sql.tree.Constant;
import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.Node;
import dev.rung.sql.tree.Operation;
import dev.rung.sql.tree.Predicate;
import dev.rung.sql.tree.Tree;
import dev.rung.sql.tree.ValueReference;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What conditions say of the values of one column, tried out at each constant that they name, between each two, beyond the first and the last,
 * and for null. What is not understood may be anything.
 */
final class KeyLogic {

    /** The truth of a condition; what is not known may be any. */
    enum Truth {
        YES,
        NO,
        UNKNOWN;

        static Truth of(boolean isTrue) {
            return isTrue ? YES : NO;
        }

        Truth not() {
            return this == UNKNOWN ? this : of(this == NO);
        }

        Truth and(Truth other) {
            return this == NO || other == NO ? NO : this == YES && other == YES ? YES : UNKNOWN;
        }
    }

    /**
     * A value to try.
     *
     * @param rank its place among the constants: even ones are constants, odd ones stand between two
     * @param isNull whether it is null instead
     */
    record Point(int rank, boolean isNull) {}

    private final String column;
    private final long id;
    private final boolean isNumber;
    private final boolean isOrdered;
    private final TreeSet<String> constants;

    /**
     * The values of a column.
     *
     * @param column its name
     * @param id its id
     * @param type the name of its type
     */
    KeyLogic(String column, long id, String type) {
        this.column = column;
        this.id = id;
        this.isNumber = List.of("int2", "int4", "int8", "numeric").contains(type);
        this.isOrdered = isNumber || List.of("date", "timestamp", "timestamptz").contains(type);
        this.constants = isNumber
                ? new TreeSet<>((one, other) -> new BigDecimal(one).compareTo(new BigDecimal(other)))
                : new TreeSet<>();
    }

    /** Makes the constants of a piece of SQL known. */
    void learn(Node tree) {
        for (var constant : Tree.all(tree, Constant.class)) {
            value(constant).ifPresent(constants::add);
        }
    }

    /** All values that make a difference. */
    List<Point> points() {
        var points = new ArrayList<Point>();
        for (int rank = -1; rank <= 2 * constants.size() - 1; rank++) {
            points.add(new Point(rank, false));
        }
        points.add(new Point(0, true));
        return points;
    }

    /** The place of a constant among all, if it is one of a kind that is understood. */
    Optional<Integer> rank(Expression expression) {
        return value(expression)
                .filter(constants::contains)
                .map(text -> 2 * constants.headSet(text).size());
    }

    private Optional<String> value(Expression expression) {
        if (expression instanceof Cast cast) {
            return value(cast.value());
        }
        if (expression instanceof Constant.Number number) {
            return number(number.digits());
        }
        if (expression instanceof Operation.Prefix prefix
                && prefix.operator().symbol().equals("-")) {
            return value(prefix.operand()).map(digits -> "-" + digits).flatMap(this::number);
        }
        return expression instanceof Constant.Text text
                ? isNumber ? number(text.text()) : Optional.of(text.text()).filter(this::isPlain)
                : Optional.empty();
    }

    /** Dates and times count where they are written so that their order is that of their letters. */
    private boolean isPlain(String text) {
        boolean isDate = text.length() >= 10 && text.charAt(4) == '-' && text.charAt(7) == '-';
        return !isOrdered || (isDate && text.chars().allMatch(letter -> "0123456789-: .T".indexOf(letter) >= 0));
    }

    private Optional<String> number(String text) {
        try {
            new BigDecimal(text.strip());
            return isNumber ? Optional.of(text.strip()) : Optional.empty();
        } catch (NumberFormatException other) {
            return Optional.empty();
        }
    }

    private boolean isColumn(Expression expression, Code<Expression> code) {
        return expression instanceof ValueReference.Column reference
                && (Long.valueOf(id)
                                .equals(code.references()
                                        .get(reference.name().name().place().start()))
                        || (code.references().isEmpty()
                                && reference.name().name().text().equals(column)));
    }

    /** Whether a condition holds for a value. */
    Truth holds(Expression condition, Code<Expression> code, Point point) {
        if (condition instanceof Operation.Logical logical) {
            boolean isAnd = logical.connective() == Operation.Connective.AND;
            var truth = Truth.YES;
            for (var operand : logical.operands()) {
                var one = holds(operand, code, point);
                truth = truth.and(isAnd ? one : one.not());
            }
            return isAnd ? truth : truth.not();
        }
        if (condition instanceof Operation.Not not) {
            return holds(not.operand(), code, point).not();
        }
        if (condition instanceof Predicate.IsNull isNull && isColumn(isNull.value(), code)) {
            return Truth.of(point.isNull() != isNull.isNegated());
        }
        if (condition instanceof Operation.Binary binary) {
            return compares(binary, code, point);
        }
        if (condition instanceof Predicate.Between between
                && isColumn(between.value(), code)
                && !between.isSymmetric()) {
            var truth = compares(">=", between.low(), point).and(compares("<=", between.high(), point));
            return between.isNegated() ? truth.not() : truth;
        }
        if (condition instanceof Predicate.InList in && isColumn(in.value(), code)) {
            var truth = Truth.NO;
            for (var element : in.elements()) {
                truth = truth.not().and(compares("=", element, point).not()).not();
            }
            return in.isNegated() ? truth.not() : truth;
        }
        return Truth.UNKNOWN;
    }

    private Truth compares(Operation.Binary binary, Code<Expression> code, Point point) {
        var symbol = binary.operator().symbol();
        if (isColumn(binary.left(), code)) {
            return compares(symbol, binary.right(), point);
        }
        return isColumn(binary.right(), code) ? compares(mirrored(symbol), binary.left(), point) : Truth.UNKNOWN;
    }

    private static String mirrored(String symbol) {
        return switch (symbol) {
            case "<" -> ">";
            case "<=" -> ">=";
            case ">" -> "<";
            case ">=" -> "<=";
            default -> symbol;
        };
    }

    private Truth compares(String symbol, Expression constant, Point point) {
        var rank = rank(constant);
        if (rank.isEmpty() || point.isNull()) {
            return Truth.UNKNOWN;
        }
        int order = Integer.compare(point.rank(), rank.get());
        return switch (symbol) {
            case "=" -> Truth.of(order == 0);
            case "<>", "!=" -> Truth.of(order != 0);
            case "<" -> ordered(order < 0);
            case "<=" -> ordered(order <= 0);
            case ">" -> ordered(order > 0);
            case ">=" -> ordered(order >= 0);
            default -> Truth.UNKNOWN;
        };
    }

    private Truth ordered(boolean isTrue) {
        return isOrdered ? Truth.of(isTrue) : Truth.UNKNOWN;
    }

    /** Whether a value is one of some. */
    boolean isOneOf(Collection<Expression> constants, Point point) {
        return constants.stream()
                .anyMatch(constant -> constant instanceof Constant.Null
                        ? point.isNull()
                        : !point.isNull()
                                && rank(constant)
                                        .filter(rank -> rank == point.rank())
                                        .isPresent());
    }
}
