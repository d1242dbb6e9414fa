package dev.rung.sql.parser;

import dev.rung.sql.tree.TableElement;
import dev.rung.sql.tree.TableLike;
import dev.rung.sql.tree.TypedTableElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What stands in the parentheses behind the name of a new table. */
final class TableElementGrammar {

    private TableElementGrammar() {}

    /** {@code (id bigint, check (id > 0), like other)}; there may be none. */
    static List<TableElement> elements(Cursor at) {
        return at.listOrEmpty(TableElementGrammar::element);
    }

    /** The same for a table whose columns are given: there is at least one, or no parentheses. */
    static List<TypedTableElement> typedElements(Cursor at) {
        return at.is("(") ? at.list(TableElementGrammar::typedElement) : List.of();
    }

    private static TableElement element(Cursor at) {
        if (at.is("like")) {
            return like(at);
        }
        return TableConstraintGrammar.begins(at) ? TableConstraintGrammar.constraint(at) : ColumnGrammar.column(at);
    }

    private static TypedTableElement typedElement(Cursor at) {
        return TableConstraintGrammar.begins(at) ? TableConstraintGrammar.constraint(at) : ColumnGrammar.options(at);
    }

    private static TableLike like(Cursor at) {
        int start = at.mark();
        at.expect("like");
        var table = RelationGrammar.name(at);
        var choices = new ArrayList<TableLike.Choice>();
        while (at.is("including") || at.is("excluding")) {
            choices.add(choice(at));
        }
        return new TableLike(table, choices, at.since(start));
    }

    private static TableLike.Choice choice(Cursor at) {
        int start = at.mark();
        boolean isIncluded = at.expectAny("including", "excluding").equals("including");
        return new TableLike.Choice(isIncluded, part(at), at.since(start));
    }

    private static TableLike.Part part(Cursor at) {
        for (var part : TableLike.Part.values()) {
            if (at.accept(part.name().toLowerCase(Locale.ROOT))) {
                return part;
            }
        }
        throw at.unexpected();
    }
}
