package dev.rung.sql.parser;

import dev.rung.sql.Place;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.With;
import java.util.List;

/** What PostgreSQL refuses of the columns that {@code search} and {@code cycle} add to a table, whatever table it is. */
final class RecursionRules {

    private RecursionRules() {}

    /** The columns that are added have names of their own. */
    static void check(Cursor at, With.CommonTable table) {
        var search = table.search();
        var cycle = table.cycle();
        search.ifPresent(found -> requireNew(at, table, found.column(), found.place()));
        if (cycle.isPresent()) {
            var place = cycle.get().place();
            requireNew(at, table, cycle.get().mark(), place);
            requireNew(at, table, cycle.get().path(), place);
            requireOther(at, cycle.get().mark(), cycle.get().path(), place);
        }
        if (search.isPresent() && cycle.isPresent()) {
            var place = search.get().place();
            for (var added : List.of(cycle.get().mark(), cycle.get().path())) {
                requireOther(at, search.get().column(), added, place);
            }
        }
    }

    private static void requireNew(Cursor at, With.CommonTable table, Name added, Place place) {
        table.columns().forEach(column -> requireOther(at, column, added, place));
    }

    private static void requireOther(Cursor at, Name name, Name other, Place place) {
        if (name.equals(other)) {
            at.refuse(place, "two columns have the name `" + name + "`", "give one of them another name");
        }
    }
}
