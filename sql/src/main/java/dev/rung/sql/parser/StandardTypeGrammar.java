package dev.rung.sql.parser;

import dev.rung.sql.lexer.Token;
import dev.rung.sql.tree.Constant;
import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.NumberConstant;
import dev.rung.sql.tree.StandardType;
import dev.rung.sql.tree.TypeName;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The types that have keywords for names: {@code Numeric}, {@code Bit}, {@code Character}, {@code ConstDatetime}, {@code interval}. */
final class StandardTypeGrammar {

    private static final int DIGITS_OF_REAL = 24;
    private static final int DIGITS_OF_DOUBLE = 53;

    private StandardTypeGrammar() {}

    static boolean begins(Cursor at) {
        if (at.peek().kind() != Token.Kind.WORD) {
            return false;
        }
        return switch (at.peek().value()) {
            case "int", "integer", "smallint", "bigint", "real", "float", "decimal", "dec", "numeric", "boolean" ->
                true;
            case "bit", "character", "char", "varchar", "national", "nchar" -> true;
            case "time", "timestamp", "interval" -> true;
            case "json" -> !at.followsAt(1, ".");
            case "double" -> at.followsAt(1, "precision");
            default -> false;
        };
    }

    static TypeName.Base type(Cursor at) {
        return at.follows("interval") ? interval(at) : withoutFields(at);
    }

    /** All of them but {@code interval}. */
    static TypeName.Standard withoutFields(Cursor at) {
        int start = at.mark();
        return switch (at.next().value()) {
            case "int", "integer" -> plain(at, start, StandardType.INTEGER);
            case "smallint" -> plain(at, start, StandardType.SMALLINT);
            case "bigint" -> plain(at, start, StandardType.BIGINT);
            case "real" -> plain(at, start, StandardType.REAL);
            case "boolean" -> plain(at, start, StandardType.BOOLEAN);
            case "json" -> plain(at, start, StandardType.JSON);
            case "float" -> floating(at, start);
            case "double" -> {
                at.expect("precision");
                yield plain(at, start, StandardType.DOUBLE_PRECISION);
            }
            case "decimal", "dec", "numeric" -> withModifiers(at, start, StandardType.NUMERIC);
            case "bit" -> withModifiers(at, start, at.accept("varying") ? StandardType.BIT_VARYING : StandardType.BIT);
            case "varchar" -> withLength(at, start, StandardType.CHARACTER_VARYING);
            case "national" -> {
                at.expectAny("character", "char");
                yield character(at, start);
            }
            case "character", "char", "nchar" -> character(at, start);
            case "time" -> time(at, start, StandardType.TIME, StandardType.TIME_WITH_TIME_ZONE);
            case "timestamp" -> time(at, start, StandardType.TIMESTAMP, StandardType.TIMESTAMP_WITH_TIME_ZONE);
            default -> throw new IllegalStateException("begins() lets no other word in");
        };
    }

    private static TypeName.Standard plain(Cursor at, int start, StandardType type) {
        return new TypeName.Standard(type, List.of(), at.since(start));
    }

    private static TypeName.Standard withModifiers(Cursor at, int start, StandardType type) {
        var modifiers = at.is("(") ? at.list(ExpressionGrammar::expression) : List.<Expression>of();
        return new TypeName.Standard(type, modifiers, at.since(start));
    }

    private static TypeName.Standard character(Cursor at, int start) {
        return withLength(at, start, at.accept("varying") ? StandardType.CHARACTER_VARYING : StandardType.CHARACTER);
    }

    private static TypeName.Standard withLength(Cursor at, int start, StandardType type) {
        var length = numberInParentheses(at).map(StandardTypeGrammar::constant);
        return new TypeName.Standard(type, length.stream().toList(), at.since(start));
    }

    private static TypeName.Standard time(Cursor at, int start, StandardType without, StandardType with) {
        var precision = numberInParentheses(at).map(StandardTypeGrammar::constant);
        boolean hasZone = at.follows("with", "time");
        if (hasZone || at.follows("without", "time")) {
            at.next();
            at.expect("time", "zone");
        }
        return new TypeName.Standard(
                hasZone ? with : without, precision.stream().toList(), at.since(start));
    }

    /** A float of few digits is a real. */
    private static TypeName.Standard floating(Cursor at, int start) {
        var digits = numberInParentheses(at);
        int count = digits.map(number -> count(at, number)).orElse(DIGITS_OF_DOUBLE);
        return plain(at, start, count <= DIGITS_OF_REAL ? StandardType.REAL : StandardType.DOUBLE_PRECISION);
    }

    private static int count(Cursor at, NumberConstant number) {
        int digits = Numerals.value(number);
        if (digits < 1 || digits > DIGITS_OF_DOUBLE) {
            throw at.wrong(
                    number.place(),
                    "`float` has from 1 to " + DIGITS_OF_DOUBLE + " binary digits",
                    "write `double precision` or `numeric`");
        }
        return digits;
    }

    /** {@code '(' Iconst ')'}. */
    static Optional<NumberConstant> numberInParentheses(Cursor at) {
        if (!at.accept("(")) {
            return Optional.empty();
        }
        var number = at.integer();
        at.expect(")");
        return Optional.of(number);
    }

    private static Expression constant(NumberConstant number) {
        return new Constant.Number(number.text(), number.place());
    }

    private static TypeName.Interval interval(Cursor at) {
        int start = at.mark();
        at.expect("interval");
        var precision = numberInParentheses(at);
        return precision.isPresent()
                ? new TypeName.Interval(Optional.empty(), precision, at.since(start))
                : fields(at, start);
    }

    /** {@code opt_interval}: which parts of a span it keeps. */
    static TypeName.Interval fields(Cursor at, int start) {
        var fields = fields(at);
        boolean hasSeconds =
                fields.filter(found -> found.name().endsWith("SECOND")).isPresent();
        var precision = hasSeconds ? numberInParentheses(at) : Optional.<NumberConstant>empty();
        return new TypeName.Interval(fields, precision, at.since(start));
    }

    private static Optional<TypeName.Fields> fields(Cursor at) {
        return at.acceptAny("year", "month", "day", "hour", "minute", "second").map(first -> switch (first) {
            case "year" -> at.accept("to") ? to(at, first, "month") : only(first);
            case "day" -> at.accept("to") ? to(at, first, "hour", "minute", "second") : only(first);
            case "hour" -> at.accept("to") ? to(at, first, "minute", "second") : only(first);
            case "minute" -> at.accept("to") ? to(at, first, "second") : only(first);
            default -> only(first);
        });
    }

    private static TypeName.Fields only(String field) {
        return TypeName.Fields.valueOf(field.toUpperCase(Locale.ROOT));
    }

    private static TypeName.Fields to(Cursor at, String first, String... last) {
        return only(first + "_to_" + at.expectAny(last));
    }
}
