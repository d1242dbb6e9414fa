package dev.rung.sql.parser;

import dev.rung.sql.tree.ColumnDefinition;
import dev.rung.sql.tree.ColumnOptions;
import dev.rung.sql.tree.Name;

/** The definitions of columns. */
final class ColumnGrammar {

    private ColumnGrammar() {}

    /** {@code columnDef}. */
    static ColumnDefinition column(Cursor at) {
        int start = at.mark();
        var name = at.name();
        var type = TypeGrammar.type(at);
        var storage = at.after("storage", ColumnGrammar::nameOrDefault);
        var compression = at.after("compression", ColumnGrammar::nameOrDefault);
        var options = ForeignOptionGrammar.options(at);
        var constraints = ColumnConstraintGrammar.read(at, new ColumnConflicts(at, type));
        return new ColumnDefinition(
                name,
                type,
                storage,
                compression,
                options,
                constraints.collation(),
                constraints.list(),
                at.since(start));
    }

    /** {@code columnOptions}: of a column whose type is given elsewhere. */
    static ColumnOptions options(Cursor at) {
        int start = at.mark();
        var name = at.name();
        at.accept("with", "options");
        var constraints = ColumnConstraintGrammar.read(at, new ColumnConflicts(at));
        return new ColumnOptions(name, constraints.collation(), constraints.list(), at.since(start));
    }

    /** A name, as which {@code default} counts too. */
    static Name nameOrDefault(Cursor at) {
        return at.is("default") ? at.label() : at.name();
    }
}
