package dev.rung.sql.parser;

import dev.rung.sql.tree.Query;
import dev.rung.sql.tree.QueryBody;
import dev.rung.sql.tree.Select;

/** Where {@code select … into} makes no table, whatever the grammar takes. */
final class IntoRules {

    private IntoRules() {}

    /** Only the first part of a statement that is a query makes a table of its rows. */
    static Query requireNone(Cursor at, Query query) {
        if (query.body() instanceof Select select && select.into().isPresent()) {
            at.refuse(
                    select.into().get().table().place(),
                    "a query within a statement cannot make a table",
                    "write `create table … as` with the whole query");
        }
        if (query.body() instanceof QueryBody.Combination combination) {
            requireNone(at, combination.left());
        }
        return query;
    }
}
