package dev.rung.sql.plpgsql;

import dev.rung.sql.Identifier;
import dev.rung.sql.lexer.Token;
import dev.rung.sql.parser.Fragments;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.QualifiedName;
import java.util.List;

/** The types of variables. */
final class TypeReader {

    private TypeReader() {}

    /** A type, up to one of some words. */
    static VariableType type(Scan at, String... words) {
        int start = at.mark();
        var tokens = at.until(words);
        if (tokens.isEmpty()) {
            throw at.unexpected("a type");
        }
        int percent = percent(tokens);
        if (percent > 0) {
            return copied(at, tokens, percent, start);
        }
        var type = Fragments.type(tokens, at.peek(0).start(), mistake -> {
            throw at.ended(new PlpgsqlCode.Wrong(mistake));
        });
        return new VariableType.Named(type.orElseThrow(), at.since(start));
    }

    /** Where {@code %type} or {@code %rowtype} begins, or -1. */
    private static int percent(List<Token> tokens) {
        for (int i = 1; i + 1 < tokens.size(); i++) {
            if (tokens.get(i).is("%")
                    && (tokens.get(i + 1).is("type") || tokens.get(i + 1).is("rowtype"))) {
                return i;
            }
        }
        return -1;
    }

    private static VariableType copied(Scan at, List<Token> tokens, int percent, int start) {
        var names = tokens.subList(0, percent).stream()
                .filter(token -> token.isName() || token.kind() == Token.Kind.PARAMETER)
                .map(token -> new Name(Identifier.cut(token.value()), token.place()))
                .toList();
        if (names.size() * 2 - 1 != percent) {
            throw at.wrong(tokens.get(0).place(), "only the name of a column or a table stands before `%`", "");
        }
        var name = new QualifiedName(
                names, names.get(0).place().to(names.get(names.size() - 1).place()));
        boolean isArray = tokens.size() > percent + 2;
        return tokens.get(percent + 1).is("type")
                ? new VariableType.TypeOf(name, isArray, at.since(start))
                : new VariableType.RowOf(name, isArray, at.since(start));
    }
}
