package dev.rung.sql.plpgsql;

import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.QualifiedName;
import dev.rung.sql.tree.Query;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What blocks declare. */
final class DeclarationReader {

    private DeclarationReader() {}

    /** From {@code declare} to the {@code begin}. */
    static List<Declaration> declarations(Scan at) {
        var declarations = new ArrayList<Declaration>();
        var names = new HashSet<String>();
        at.expect("declare");
        while (!at.follows("begin")) {
            if (!at.accept("declare")) {
                declarations.add(declaration(at, names));
            }
        }
        return declarations;
    }

    private static Declaration declaration(Scan at, Set<String> names) {
        int start = at.mark();
        if (at.follows("<<")) {
            throw at.wrong(at.peek(0).place(), "the label of a block stands before `declare`", "");
        }
        var name = at.name();
        if (!names.add(name.text())) {
            throw at.wrong(name.place(), "`" + name + "` is declared twice", "another name");
        }
        var declaration = declaration(at, name, start);
        at.expect(";");
        return declaration;
    }

    private static Declaration declaration(Scan at, Name name, int start) {
        if (at.accept("alias")) {
            at.expect("for");
            return new Declaration.Alias(name, at.qualifiedName(), at.since(start));
        }
        if (at.follows("no", "scroll") || at.follows("scroll") || at.follows("cursor")) {
            return cursor(at, name, start);
        }
        boolean isConstant = at.accept("constant");
        var type = TypeReader.type(at, ";", ":=", "=", "default", "collate", "not");
        var collation = at.accept("collate") ? Optional.of(at.qualifiedName()) : Optional.<QualifiedName>empty();
        boolean isNotNull = at.accept("not", "null");
        Optional<Value> value = at.accept(":=") || at.accept("=") || at.accept("default")
                ? Optional.of(SqlReader.value(at, ";"))
                : Optional.empty();
        return new Declaration.Variable(name, isConstant, type, collation, isNotNull, value, at.since(start));
    }

    /** {@code scroll}, {@code no scroll} or neither. */
    static Scroll scroll(Scan at) {
        return at.accept("no", "scroll") ? Scroll.NO_SCROLL : at.accept("scroll") ? Scroll.SCROLL : Scroll.DEFAULT;
    }

    private static Declaration cursor(Scan at, Name name, int start) {
        var scroll = scroll(at);
        at.expect("cursor");
        var parameters = new ArrayList<Declaration.Parameter>();
        if (at.accept("(")) {
            do {
                int parameter = at.mark();
                var parameterName = at.name();
                var type = TypeReader.type(at, ",", ")");
                parameters.add(new Declaration.Parameter(parameterName, type, at.since(parameter)));
            } while (at.accept(","));
            at.expect(")");
        }
        if (!at.accept("is")) {
            at.expect("for");
        }
        var statement = SqlReader.statement(at, ";");
        if (statement instanceof Query query) {
            return new Declaration.Cursor(name, scroll, parameters, query, at.since(start));
        }
        throw at.wrong(statement.place(), "a cursor reads a query", "");
    }
}
