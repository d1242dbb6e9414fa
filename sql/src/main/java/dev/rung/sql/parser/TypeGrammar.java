package dev.rung.sql.parser;

import dev.rung.sql.tree.TypeName;

/** The names of types. */
final class TypeGrammar {

    private TypeGrammar() {}

    /** {@code Typename}. */
    static TypeName type(Cursor at) {
        var name = at.functionName();
        return new TypeName(name, name.place());
    }

    /** {@code func_type}: with {@code setof}, or the type of a column by {@code %type}. */
    static TypeName functionType(Cursor at) {
        return type(at);
    }
}
