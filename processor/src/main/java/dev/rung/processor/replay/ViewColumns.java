package dev.rung.processor.replay;

import static dev.rung.processor.replay.HeadReader.text;

import dev.rung.processor.infer.ResultColumn;
import dev.rung.processor.infer.ResultColumns;
import dev.rung.processor.parse.Fragment;
import dev.rung.processor.parse.ObjectKind;
import dev.rung.processor.parse.QualifiedName;
import dev.rung.processor.parse.Select;
import dev.rung.processor.parse.SqlText;
import java.util.List;
import java.util.Optional;

/** The columns of views, which follow from their queries, from the names given with them, and from what was renamed later. */
final class ViewColumns {

    private static final String RENAMED = "column renamed from ";

    private ViewColumns() {}

    static boolean isView(SchemaObject object) {
        return object.kind() == ObjectKind.VIEW || object.kind() == ObjectKind.MATERIALIZED_VIEW;
    }

    /** A view with another name for a column; one that has its first name again is as it was. */
    static SchemaObject renamed(SchemaObject view, String from, String to) {
        var first = view.properties().entrySet().stream()
                .filter(property -> property.getKey().startsWith(RENAMED))
                .filter(property -> property.getValue().text().equals(from))
                .map(property -> property.getKey().substring(RENAMED.length()))
                .findFirst()
                .orElse(from);
        return view.with(RENAMED + first, first.equals(to) ? null : Fragment.exact(to));
    }

    /** The columns of a view, if the names of all of them are known. */
    static Optional<List<ResultColumn>> of(SchemaObject view, Schema schema) {
        var origin = schema.origins().get(view.id());
        if (origin == null) {
            return Optional.empty();
        }
        var catalog = new SchemaCatalog(origin, String.valueOf(view.schema()));
        return view.find("query")
                .flatMap(Select::of)
                .flatMap(query -> columns(view, query, catalog))
                .map(columns -> columns.stream()
                        .map(column -> new ResultColumn(
                                view.find(RENAMED + column.name())
                                        .map(Fragment::text)
                                        .orElse(column.name()),
                                column.type()))
                        .toList());
    }

    /** {@code create recursive view} makes a view that reads itself. */
    private static Optional<List<ResultColumn>> columns(SchemaObject view, Select query, SchemaCatalog catalog) {
        boolean mayReadItself = catalog.relation(QualifiedName.of(view.name())).isEmpty();
        return mayReadItself
                ? ResultColumns.recursive(view.name(), names(view), query, catalog)
                : ResultColumns.of(query, names(view), catalog);
    }

    /** The names that the view gives to its columns, of which it may leave out the last ones. */
    private static List<String> names(SchemaObject view) {
        return SqlText.separated(text(view.property("column names"))).stream()
                .map(HeadTables::unquoted)
                .toList();
    }
}
