package dev.rung.sql.parser;

import dev.rung.sql.lexer.Token;
import dev.rung.sql.tree.Call;
import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.Indirection;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.QualifiedName;
import dev.rung.sql.tree.TypeName;
import dev.rung.sql.tree.ValueReference;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What begins with a name: columns, calls and constants of a type that has no keyword. And the steps into a value. */
final class ValueReferenceGrammar {

    private static final BigInteger GREATEST_PARAMETER = BigInteger.valueOf(Integer.MAX_VALUE);

    private ValueReferenceGrammar() {}

    static Expression named(Cursor at) {
        int start = at.mark();
        boolean isColumnName = at.isNameAt(0);
        boolean isFunctionName = at.isTypeOrFunctionName();
        if (!isColumnName && !isFunctionName) {
            throw at.unexpected("an expression");
        }
        var name = name(at, isColumnName);
        if (isFunctionName || name.parts().size() > 1) {
            if (at.follows("(")) {
                return callOrConstant(at, name, start);
            }
            if (at.peek().kind() == Token.Kind.TEXT) {
                return ConstantGrammar.ofType(at, new TypeName.Named(name, List.of(), name.place()), start);
            }
        }
        if (!isColumnName) {
            throw at.unexpected("(");
        }
        return column(at, name, start);
    }

    /** Names with dots between them, as far as they are names. */
    private static QualifiedName name(Cursor at, boolean mayBeQualified) {
        int start = at.mark();
        var parts = new ArrayList<Name>();
        parts.add(at.label());
        while (mayBeQualified && at.follows(".") && !at.followsAt(1, "*")) {
            at.next();
            parts.add(at.label());
        }
        return new QualifiedName(parts, at.since(start));
    }

    private static Expression column(Cursor at, QualifiedName name, int start) {
        if (at.follows(".", "*")) {
            at.expect(".", "*");
            requireEnd(at);
            return new ValueReference.AllColumns(Optional.of(name), at.since(start));
        }
        return accessed(at, new ValueReference.Column(name, name.place()), start);
    }

    private static Expression callOrConstant(Cursor at, QualifiedName name, int start) {
        var arguments = CallGrammar.arguments(at);
        if (at.peek().kind() == Token.Kind.TEXT) {
            var type = new TypeName.Named(name, modifiers(at, arguments), at.since(start));
            return ConstantGrammar.ofType(at, type, start);
        }
        return CallGrammar.behindArguments(at, name, arguments, start);
    }

    /** What stands in parentheses behind the name of a type looks like the arguments of a call. */
    private static List<Expression> modifiers(Cursor at, Call.Arguments arguments) {
        var list = arguments.arguments();
        if (list.isEmpty() || arguments.isDistinct() || list.stream().anyMatch(Call.Argument::isVariadic)) {
            throw at.unexpected();
        }
        for (var argument : list) {
            if (argument.name().isPresent()) {
                throw at.wrong(argument.place(), "a modifier of a type has no name", "");
            }
        }
        if (!arguments.order().isEmpty()) {
            throw at.wrong(arguments.order().get(0).place(), "modifiers of a type have no order", "");
        }
        return list.stream().map(Call.Argument::value).toList();
    }

    /** A text behind the name of its type, where nothing but a constant may stand. */
    static Expression typedConstant(Cursor at) {
        int start = at.mark();
        boolean isColumnName = at.isNameAt(0);
        if (!isColumnName && !at.isTypeOrFunctionName()) {
            throw at.unexpected("a constant");
        }
        var name = name(at, isColumnName);
        var modifiers = at.is("(") ? modifiers(at, CallGrammar.arguments(at)) : List.<Expression>of();
        return ConstantGrammar.ofType(at, new TypeName.Named(name, modifiers, at.since(start)), start);
    }

    static Expression parameter(Cursor at) {
        int start = at.mark();
        var token = at.next();
        var number = new BigInteger(token.text().substring(1));
        if (number.compareTo(GREATEST_PARAMETER) > 0) {
            throw at.wrong(token.place(), "there is no parameter of so great a number", "");
        }
        return accessed(at, new ValueReference.Parameter(number.intValue(), token.place()), start);
    }

    /** {@code opt_indirection}: the steps into a value. */
    static Expression accessed(Cursor at, Expression value, int start) {
        var accessed = value;
        while (at.is(".") || at.is("[")) {
            var step = step(at);
            accessed = new ValueReference.Access(accessed, step, at.since(start));
            if (step instanceof Indirection.AllFields) {
                requireEnd(at);
            }
        }
        return accessed;
    }

    /** {@code *} is the last step; PostgreSQL finds out behind all of them. */
    private static void requireEnd(Cursor at) {
        if (!at.follows(".") && !at.follows("[")) {
            return;
        }
        while (at.follows(".") || at.follows("[")) {
            step(at);
        }
        throw at.wrong(at.peek().place(), "nothing can be taken of `*`", "");
    }

    /** {@code indirection_el}. */
    static Indirection step(Cursor at) {
        int start = at.mark();
        if (at.accept(".")) {
            return at.accept("*")
                    ? new Indirection.AllFields(at.since(start))
                    : new Indirection.Field(at.label(), at.since(start));
        }
        at.expect("[");
        var first = at.is(":") ? Optional.<Expression>empty() : Optional.of(ExpressionGrammar.expression(at));
        if (first.isPresent() && at.accept("]")) {
            return new Indirection.Element(first.get(), at.since(start));
        }
        at.expect(":");
        var last = at.is("]") ? Optional.<Expression>empty() : Optional.of(ExpressionGrammar.expression(at));
        at.expect("]");
        return new Indirection.Slice(first, last, at.since(start));
    }

    /** The steps behind the name of a column that gets a value; {@code *} is none of them, but the grammar takes it at the end. */
    static List<Indirection> path(Cursor at) {
        var path = new ArrayList<Indirection>();
        while (at.is(".") || at.is("[")) {
            path.add(step(at));
            if (path.get(path.size() - 1) instanceof Indirection.AllFields) {
                requireEnd(at);
            }
        }
        return path;
    }
}
