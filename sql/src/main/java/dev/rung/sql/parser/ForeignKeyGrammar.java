package dev.rung.sql.parser;

import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.QualifiedName;
import dev.rung.sql.tree.Reference;
import dev.rung.sql.tree.ReferentialAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What foreign keys refer to, and what becomes of them when that goes or changes. */
final class ForeignKeyGrammar {

    private ForeignKeyGrammar() {}

    /** What follows {@code references} in the definition of a column. */
    static Reference ofColumn(Cursor at) {
        int start = at.mark();
        var table = RelationGrammar.name(at);
        var columns = at.is("(") ? at.list(Cursor::name) : List.<Name>of();
        return reference(at, start, table, new Columns(columns, Optional.empty()));
    }

    /** What follows {@code references} in a constraint beside the columns: its columns may hold a period. */
    static Reference ofTable(Cursor at) {
        int start = at.mark();
        var table = RelationGrammar.name(at);
        var columns = at.is("(") ? columns(at) : new Columns(List.of(), Optional.empty());
        return reference(at, start, table, columns);
    }

    /** The columns of a key, with its period. */
    record Columns(List<Name> names, Optional<Name> period) {}

    /** {@code (a, b, period c)}. */
    static Columns columns(Cursor at) {
        at.expect("(");
        var names = new ArrayList<Name>();
        names.add(at.name());
        var period = Optional.<Name>empty();
        while (period.isEmpty() && at.accept(",")) {
            if (at.follows("period") && at.isNameAt(1)) {
                at.expect("period");
                period = Optional.of(at.name());
            } else {
                names.add(at.name());
            }
        }
        at.expect(")");
        return new Columns(names, period);
    }

    private static Reference reference(Cursor at, int start, QualifiedName table, Columns columns) {
        var match = match(at);
        var onDelete = Optional.<ReferentialAction>empty();
        var onUpdate = Optional.<ReferentialAction>empty();
        while (true) {
            if (onDelete.isEmpty() && at.accept("on", "delete")) {
                onDelete = Optional.of(action(at));
            } else if (onUpdate.isEmpty() && at.accept("on", "update")) {
                onUpdate = Optional.of(onUpdate(at));
            } else {
                return new Reference(
                        table, columns.names(), columns.period(), match, onDelete, onUpdate, at.since(start));
            }
        }
    }

    private static Reference.Match match(Cursor at) {
        int start = at.mark();
        if (!at.accept("match")) {
            return Reference.Match.DEFAULT;
        }
        return switch (at.expectAny("full", "simple", "partial")) {
            case "full" -> Reference.Match.FULL;
            case "simple" -> Reference.Match.SIMPLE;
            default -> throw at.wrong(at.since(start), "PostgreSQL has no `match partial`", "");
        };
    }

    private static ReferentialAction onUpdate(Cursor at) {
        var action = action(at);
        if (!action.columns().isEmpty()) {
            throw at.wrong(action.place(), "only `on delete` takes a list of columns to set", "");
        }
        return action;
    }

    private static ReferentialAction action(Cursor at) {
        int start = at.mark();
        var kind = switch (at.expectAny("no", "restrict", "cascade", "set")) {
            case "no" -> {
                at.expect("action");
                yield ReferentialAction.Kind.NO_ACTION;
            }
            case "restrict" -> ReferentialAction.Kind.RESTRICT;
            case "cascade" -> ReferentialAction.Kind.CASCADE;
            default ->
                at.expectAny("null", "default").equals("null")
                        ? ReferentialAction.Kind.SET_NULL
                        : ReferentialAction.Kind.SET_DEFAULT;
        };
        boolean takesColumns = kind == ReferentialAction.Kind.SET_NULL || kind == ReferentialAction.Kind.SET_DEFAULT;
        var columns = takesColumns && at.is("(") ? at.list(Cursor::name) : List.<Name>of();
        return new ReferentialAction(kind, columns, at.since(start));
    }
}
