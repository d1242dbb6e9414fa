package dev.rung.sql.parser;

import dev.rung.sql.lexer.Keywords;
import dev.rung.sql.lexer.Token;
import dev.rung.sql.tree.Argument;
import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.Name;
import java.util.List;
import java.util.Optional;

/** Arguments of routines, where they are made and where they are named. */
final class ArgumentGrammar {

    private ArgumentGrammar() {}

    /** {@code func_args_with_defaults}. */
    static List<Argument> definitions(Cursor at) {
        return at.listOrEmpty(ArgumentGrammar::definition);
    }

    /** {@code func_args}. */
    static List<Argument> arguments(Cursor at) {
        return at.listOrEmpty(ArgumentGrammar::argument);
    }

    private static Argument definition(Cursor at) {
        int start = at.mark();
        var argument = argument(at);
        var defaultValue = defaultValue(at);
        return new Argument(argument.mode(), argument.name(), argument.type(), defaultValue, at.since(start));
    }

    private static Optional<Expression> defaultValue(Cursor at) {
        boolean isWritten = at.accept("default") || at.accept("=");
        return isWritten ? Optional.of(ExpressionGrammar.expression(at)) : Optional.empty();
    }

    /** {@code func_arg}: its mode stands before or behind its name. */
    static Argument argument(Cursor at) {
        int start = at.mark();
        var mode = mode(at);
        var name = name(at);
        if (mode == Argument.Mode.DEFAULT && name.isPresent()) {
            mode = mode(at);
        }
        return new Argument(mode, name, TypeGrammar.functionType(at), Optional.empty(), at.since(start));
    }

    private static Argument.Mode mode(Cursor at) {
        if (at.accept("in")) {
            return at.accept("out") ? Argument.Mode.INOUT : Argument.Mode.IN;
        }
        return at.accept("out")
                ? Argument.Mode.OUT
                : at.accept("inout")
                        ? Argument.Mode.INOUT
                        : at.accept("variadic") ? Argument.Mode.VARIADIC : Argument.Mode.DEFAULT;
    }

    private static Optional<Name> name(Cursor at) {
        boolean isName = at.isTypeOrFunctionName() && goesOnWithType(at.peek(1)) && !at.follows("double", "precision");
        return isName ? Optional.of(at.typeOrFunctionName()) : Optional.empty();
    }

    private static boolean goesOnWithType(Token token) {
        boolean isReserved =
                token.kind() == Token.Kind.WORD && Keywords.category(token.value()) == Keywords.Category.RESERVED;
        return token.is("in") || token.is("variadic") || (token.isName() && !isReserved);
    }
}
