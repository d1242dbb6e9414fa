package dev.rung.processor.replay.effect.column;

import dev.rung.processor.replay.analysis.ResultColumn;
import dev.rung.processor.replay.effect.transition.Transition;
import dev.rung.processor.replay.model.Column;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Type;
import dev.rung.sql.catalog.Catalog;
import dev.rung.sql.tree.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The columns that a relation has from a query: a view, a materialized view, {@code create table as}. */
public final class ResultingColumns {

    /** Stands for a type that was not found out. */
    private static final Type UNKNOWN =
            Type.of(Catalog.of(Catalog.NEWEST).types().get("unknown"));

    private final Transition transition;

    public ResultingColumns(Transition transition) {
        this.transition = transition;
    }

    /**
     * The columns under the names that a statement gives to the first of them.
     *
     * @param found what the query gives, if that is known
     * @param names the names that are written
     * @return as many as are known
     */
    public static List<ResultColumn> named(Optional<List<ResultColumn>> found, List<Name> names) {
        var columns = new ArrayList<ResultColumn>();
        var known = found.orElse(List.of());
        for (int i = 0; i < Math.max(known.size(), names.size()); i++) {
            var type = i < known.size() ? known.get(i).type() : Optional.<Type>empty();
            var name = i < names.size() ? names.get(i).text() : known.get(i).name();
            columns.add(new ResultColumn(name, type, true));
        }
        return columns;
    }

    /** Adds them to a relation; whether one may be null is no property of theirs. */
    public void add(SchemaObject relation, List<ResultColumn> columns) {
        for (var column : columns) {
            var type = column.type().orElse(UNKNOWN);
            transition.add(SchemaObject.of(ObjectKind.COLUMN, SchemaObject.NONE, column.name(), Column.of(type))
                    .partOf(relation.id())
                    .needing(type.needs()));
        }
    }
}
