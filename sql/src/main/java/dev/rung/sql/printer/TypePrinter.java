package dev.rung.sql.printer;

import dev.rung.sql.tree.TypeName;

/** The names of types. */
final class TypePrinter {

    private TypePrinter() {}

    static void print(TypeName type, Output out) {
        out.name(type.name());
    }
}
