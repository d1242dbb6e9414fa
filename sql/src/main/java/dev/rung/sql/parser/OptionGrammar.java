package dev.rung.sql.parser;

import dev.rung.sql.lexer.Keywords;
import dev.rung.sql.lexer.Token;
import dev.rung.sql.tree.Option;
import dev.rung.sql.tree.QualifiedName;
import java.util.List;
import java.util.Optional;

/** Options in parentheses: {@code reloptions} and {@code definition} of PostgreSQL's grammar. */
final class OptionGrammar {

    private OptionGrammar() {}

    /** {@code (fillfactor = 70, toast.autovacuum_enabled)}. */
    static List<Option> options(Cursor at) {
        return at.list(OptionGrammar::option);
    }

    /** {@code reloptions} behind {@code reset}, where a value is a mistake (PostgreSQL 18, ALTER TABLE; SQLSTATE 42601). */
    static List<QualifiedName> names(Cursor at) {
        return options(at).stream()
                .map(option -> {
                    option.value().ifPresent(value -> {
                        throw at.wrong(value.place(), "what is reset takes no value", "");
                    });
                    return option.name();
                })
                .toList();
    }

    /** {@code definition}: as {@link #options}, but no name has a namespace. */
    static List<Option> definition(Cursor at) {
        return at.list(OptionGrammar::element);
    }

    private static Option element(Cursor at) {
        int start = at.mark();
        var name = at.label();
        return new Option(
                new QualifiedName(List.of(name), name.place()), at.after("=", OptionGrammar::value), at.since(start));
    }

    private static Option option(Cursor at) {
        int start = at.mark();
        var first = at.label();
        var name = at.accept(".")
                ? new QualifiedName(List.of(first, at.label()), at.since(start))
                : new QualifiedName(List.of(first), first.place());
        return new Option(name, at.after("=", OptionGrammar::value), at.since(start));
    }

    /** {@code def_arg}. */
    static Option.Value value(Cursor at) {
        int start = at.mark();
        if (at.follows("none") || isReserved(at.peek())) {
            return new Option.Word(at.next().value(), at.since(start));
        }
        if (at.isText()) {
            return new Option.Text(at.text(), at.since(start));
        }
        if (at.isNumber()) {
            return new Option.Number(at.number(), at.since(start));
        }
        if (at.peek().kind() == Token.Kind.OPERATOR) {
            return new Option.Operator(Common.operator(at), at.since(start));
        }
        if (at.accept("operator")) {
            at.expect("(");
            var operator = Common.operator(at);
            at.expect(")");
            return new Option.Operator(operator, at.since(start));
        }
        return new Option.Type(TypeGrammar.functionType(at), at.since(start));
    }

    private static boolean isReserved(Token token) {
        return token.kind() == Token.Kind.WORD && Keywords.category(token.value()) == Keywords.Category.RESERVED;
    }

    /** A list of options behind a word, if there is one. */
    static Optional<List<Option>> after(Cursor at, String word) {
        return at.after(word, OptionGrammar::options);
    }

    /** {@code opt_definition}: behind {@code with}, if that follows. */
    static List<Option> definitionAfterWith(Cursor at) {
        return at.accept("with") ? definition(at) : List.of();
    }
}
