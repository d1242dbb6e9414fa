package dev.rung.sql.parser;

import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.NumberConstant;
import dev.rung.sql.tree.QualifiedName;
import dev.rung.sql.tree.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The names of types. */
final class TypeGrammar {

    private TypeGrammar() {}

    /** {@code Typename}. */
    static TypeName type(Cursor at) {
        return type(at, false);
    }

    /** {@code func_type}: with {@code setof}, or the type of a column by {@code %type}. */
    static TypeName functionType(Cursor at) {
        return type(at, true);
    }

    private static TypeName type(Cursor at, boolean mayBeOfColumn) {
        int start = at.mark();
        boolean isSet = at.accept("setof");
        var base = base(at, mayBeOfColumn);
        var dimensions = base instanceof TypeName.OfColumn ? List.<TypeName.Dimension>of() : dimensions(at);
        return new TypeName(isSet, base, dimensions, at.since(start));
    }

    /** {@code SimpleTypename}: neither set nor array. */
    static TypeName simple(Cursor at) {
        int start = at.mark();
        var base = base(at, false);
        return new TypeName(false, base, List.of(), at.since(start));
    }

    private static TypeName.Base base(Cursor at, boolean mayBeOfColumn) {
        if (StandardTypeGrammar.begins(at)) {
            return StandardTypeGrammar.type(at);
        }
        int start = at.mark();
        var name = name(at);
        if (mayBeOfColumn && name.parts().size() > 1 && at.follows("%", "type")) {
            at.expect("%", "type");
            return new TypeName.OfColumn(name, at.since(start));
        }
        var modifiers = at.is("(") ? at.list(ExpressionGrammar::expression) : List.<Expression>of();
        return new TypeName.Named(name, modifiers, at.since(start));
    }

    /** {@code type_function_name attrs}. */
    private static QualifiedName name(Cursor at) {
        int start = at.mark();
        var parts = new ArrayList<Name>();
        parts.add(at.typeOrFunctionName());
        while (at.accept(".")) {
            parts.add(at.label());
        }
        return new QualifiedName(parts, at.since(start));
    }

    private static List<TypeName.Dimension> dimensions(Cursor at) {
        int start = at.mark();
        if (at.accept("array")) {
            Optional<NumberConstant> length = Optional.empty();
            if (at.accept("[")) {
                length = Optional.of(at.integer());
                at.expect("]");
            }
            return List.of(new TypeName.Dimension(length, at.since(start)));
        }
        var dimensions = new ArrayList<TypeName.Dimension>();
        while (at.is("[")) {
            dimensions.add(dimension(at));
        }
        return dimensions;
    }

    private static TypeName.Dimension dimension(Cursor at) {
        int start = at.mark();
        at.expect("[");
        var length = at.isInteger() ? Optional.of(at.integer()) : Optional.<NumberConstant>empty();
        at.expect("]");
        return new TypeName.Dimension(length, at.since(start));
    }
}
