package dev.rung.processor.replay;

import dev.rung.processor.infer.ResultColumn;
import dev.rung.processor.infer.ResultColumns;
import dev.rung.processor.parse.ColumnDefinition;
import dev.rung.processor.parse.Query;
import dev.rung.processor.parse.Select;
import dev.rung.processor.parse.SqlStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** A table that {@code create table … as} makes from a query. */
final class FilledTable {

    private FilledTable() {}

    /** The columns of such a table, if all of them are certain. */
    static Optional<List<ColumnDefinition>> columns(
            SqlStatement.Filling filling, String schemaName, Transition transition) {
        boolean isDoubtful = Query.of(filling.query()).sources().keySet().stream()
                .anyMatch(source -> transition.doubt().covers(source.name()));
        return isDoubtful
                ? Optional.empty()
                : Select.of(filling.query())
                        .flatMap(query -> ResultColumns.of(
                                query, filling.columns(), new SchemaCatalog(transition.schema(), schemaName)))
                        .flatMap(FilledTable::definitions);
    }

    private static Optional<List<ColumnDefinition>> definitions(List<ResultColumn> columns) {
        var definitions = new ArrayList<ColumnDefinition>();
        for (var column : columns) {
            if (column.type() == null) {
                return Optional.empty();
            }
            definitions.add(new ColumnDefinition(column.name(), column.type(), new TreeMap<>(), List.of()));
        }
        return Optional.of(definitions);
    }
}
