package dev.rung.sql.tree;

/**
 * How strongly operators bind, from the weakest to the strongest (PostgreSQL 18, "Operator Precedence", and the order of precedences in
 * its grammar).
 */
public enum Precedence {
    /** No operator at all: a whole expression. */
    NONE,
    /** {@code or}. */
    OR,
    /** {@code and}. */
    AND,
    /** {@code not}. */
    NOT,
    /** {@code is}, {@code isnull}, {@code notnull}. */
    IS,
    /** {@code <}, {@code >}, {@code =}, {@code <=}, {@code >=}, {@code <>}. They do not stand in a row. */
    COMPARISON,
    /** {@code between}, {@code in}, {@code like}, {@code ilike}, {@code similar}. They do not stand in a row. */
    MATCHING,
    /** All operators that have no level of their own. */
    OPERATOR,
    /** {@code +}, {@code -}. */
    SUM,
    /** {@code *}, {@code /}, {@code %}. */
    PRODUCT,
    /** {@code ^}. */
    POWER,
    /** {@code at time zone}, {@code at local}. */
    AT,
    /** {@code collate}. */
    COLLATE,
    /** {@code +} and {@code -} before a value. */
    SIGN,
    /** {@code ::}. */
    CAST,
    /** What stands for itself: a constant, a name, a call, anything in parentheses. */
    OPERAND;

    /**
     * How strongly an operator binds two values. With a schema in front, all bind alike.
     *
     * @param operator the operator
     * @return its precedence
     */
    public static Precedence of(OperatorName operator) {
        if (!operator.schemas().isEmpty()) {
            return OPERATOR;
        }
        return switch (operator.symbol()) {
            case "<", ">", "=", "<=", ">=", "<>" -> COMPARISON;
            case "+", "-" -> SUM;
            case "*", "/", "%" -> PRODUCT;
            case "^" -> POWER;
            default -> OPERATOR;
        };
    }

    /**
     * How strongly an operator binds the value behind it, when it stands before it.
     *
     * @param operator the operator
     * @return its precedence
     */
    public static Precedence ofPrefix(OperatorName operator) {
        boolean isSign = operator.schemas().isEmpty()
                && (operator.symbol().equals("+") || operator.symbol().equals("-"));
        return isSign ? SIGN : OPERATOR;
    }

    /**
     * The next stronger one.
     *
     * @return what an operand must bind at least that does not stand in a row with operators of this precedence
     */
    public Precedence next() {
        return values()[ordinal() + 1];
    }

    /**
     * Whether something that binds like this may stand without parentheses where another precedence is asked for.
     *
     * @param required the precedence that is asked for
     * @return whether this one is at least as strong
     */
    public boolean isAtLeast(Precedence required) {
        return compareTo(required) >= 0;
    }
}
