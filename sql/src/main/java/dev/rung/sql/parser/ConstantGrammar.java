package dev.rung.sql.parser;

import dev.rung.sql.lexer.Token;
import dev.rung.sql.tree.Cast;
import dev.rung.sql.tree.Constant;
import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.TypeName;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Constants: {@code AexprConst}. */
final class ConstantGrammar {

    private ConstantGrammar() {}

    /** Whether a word begins a constant; names of types that are no keywords begin as calls do. */
    static boolean begins(Cursor at) {
        return switch (at.peek().value()) {
            case "true", "false", "null" -> true;
            default -> StandardTypeGrammar.begins(at) && isType(at);
        };
    }

    /** The keywords that are names of types may be names of columns too. */
    private static boolean isType(Cursor at) {
        var behind = at.peek(1);
        return behind.kind() == Token.Kind.TEXT
                || behind.is("(")
                || behind.is("varying")
                || behind.is("precision")
                || behind.is("character")
                || behind.is("char")
                || at.followsAt(1, "with", "time")
                || at.followsAt(1, "without", "time");
    }

    static Expression constant(Cursor at) {
        int start = at.mark();
        var token = at.peek();
        return switch (token.kind()) {
            case TEXT -> text(at);
            case INTEGER, DECIMAL -> new Constant.Number(at.next().text(), token.place());
            case BITS -> bits(at.next());
            case WORD -> word(at, start);
            case QUOTED -> ValueReferenceGrammar.typedConstant(at);
            default -> throw at.unexpected("a constant");
        };
    }

    private static Constant.Text text(Cursor at) {
        var text = at.text();
        return new Constant.Text(text.text(), text.place());
    }

    private static Constant bits(Token token) {
        boolean isHexadecimal = token.text().toLowerCase(Locale.ROOT).startsWith("x");
        return new Constant.Bits(isHexadecimal, token.value(), token.place());
    }

    private static Expression word(Cursor at, int start) {
        if (at.accept("true")) {
            return new Constant.Truth(true, at.since(start));
        }
        if (at.accept("false")) {
            return new Constant.Truth(false, at.since(start));
        }
        if (at.accept("null")) {
            return new Constant.Null(at.since(start));
        }
        if (at.follows("interval")) {
            return interval(at, start);
        }
        return StandardTypeGrammar.begins(at) ? typed(at, start) : ValueReferenceGrammar.typedConstant(at);
    }

    private static Expression typed(Cursor at, int start) {
        var base = StandardTypeGrammar.withoutFields(at);
        return ofType(at, base, start);
    }

    /** A text behind the name of its type. */
    static Expression ofType(Cursor at, TypeName.Base base, int start) {
        var type = new TypeName(false, base, List.of(), base.place());
        return new Cast(text(at), type, Cast.Spelling.CONSTANT, at.since(start));
    }

    /** The fields of an interval stand behind its text. */
    private static Expression interval(Cursor at, int start) {
        at.expect("interval");
        var precision = StandardTypeGrammar.numberInParentheses(at);
        var text = text(at);
        var base = precision.isPresent()
                ? new TypeName.Interval(Optional.empty(), precision, at.since(start))
                : StandardTypeGrammar.fields(at, start);
        var type = new TypeName(false, base, List.of(), base.place());
        return new Cast(text, type, Cast.Spelling.CONSTANT, at.since(start));
    }
}
