package dev.rung.sql.parser;

import dev.rung.sql.tree.DataFilling;
import dev.rung.sql.tree.ViewStatement;

/** Creates, changes, refreshes and drops views and materialized views. */
final class ViewGrammar {

    private ViewGrammar() {}

    static ViewStatement statement(Cursor at) {
        return switch (at.keyword()) {
            case "create" -> CreateViewGrammar.create(at);
            case "alter" -> AlterViewGrammar.alter(at);
            case "drop" -> drop(at);
            default -> refresh(at);
        };
    }

    private static ViewStatement drop(Cursor at) {
        int start = at.mark();
        at.expect("drop");
        boolean isMaterialized = at.accept("materialized");
        at.expect("view");
        return new ViewStatement.Drop(
                isMaterialized,
                at.acceptIfExists(),
                at.separated(RelationGrammar::name),
                Common.behavior(at),
                at.since(start));
    }

    private static ViewStatement refresh(Cursor at) {
        int start = at.mark();
        at.expect("refresh", "materialized", "view");
        boolean isConcurrent = at.accept("concurrently");
        var name = RelationGrammar.name(at);
        int with = at.mark();
        var data = TableStorageGrammar.filling(at);
        if (isConcurrent && data == DataFilling.WITH_NO_DATA) {
            throw at.wrong(at.since(with), "what others read meanwhile cannot be emptied", "leave `concurrently` out");
        }
        return new ViewStatement.Refresh(isConcurrent, name, data, at.since(start));
    }
}
