package dev.rung.processor.replay.binding;

import dev.rung.processor.replay.analysis.ScopeColumn;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Type;
import dev.rung.sql.catalog.Catalog;
import dev.rung.sql.tree.JsonTable;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.XmlTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The columns of {@code xmltable} and {@code json_table}. */
final class DocumentColumns {

    private final Binding binding;
    private final ExpressionBinder expressions;

    DocumentColumns(Binding binding, QueryScope scope) {
        this.binding = binding;
        this.expressions = new ExpressionBinder(binding, scope);
    }

    RangeItem of(XmlTable table) {
        table.namespaces().forEach(namespace -> expressions.bind(namespace.address()));
        expressions.bind(table.rows());
        expressions.bind(table.document());
        var columns = new ArrayList<ScopeColumn>();
        for (var column : table.columns()) {
            if (column instanceof XmlTable.Typed typed) {
                typed.path().ifPresent(expressions::bind);
                typed.standard().ifPresent(expressions::bind);
                columns.add(column(typed.name(), binding.type(typed.type()), !typed.isNotNull()));
            } else if (column instanceof XmlTable.Ordinality ordinality) {
                columns.add(number(ordinality.name()));
            }
        }
        return item("xmltable", columns);
    }

    RangeItem of(JsonTable table) {
        expressions.bindParts(table.lookup());
        var columns = new ArrayList<ScopeColumn>();
        add(table.columns(), columns);
        return item("json_table", columns);
    }

    private void add(List<JsonTable.Column> written, List<ScopeColumn> columns) {
        for (var column : written) {
            if (column instanceof JsonTable.Ordinality ordinality) {
                columns.add(number(ordinality.name()));
            } else if (column instanceof JsonTable.Regular regular) {
                columns.add(column(regular.name(), binding.type(regular.type()), true));
            } else if (column instanceof JsonTable.Existence existence) {
                columns.add(column(existence.name(), binding.type(existence.type()), true));
            } else if (column instanceof JsonTable.Nested nested) {
                add(nested.columns(), columns);
            }
        }
    }

    private static ScopeColumn number(Name name) {
        return column(name, Catalog.of(Catalog.NEWEST).types().find("int4").map(Type::of), false);
    }

    private static ScopeColumn column(Name name, Optional<Type> type, boolean isNullable) {
        return new ScopeColumn(name.text(), type, SchemaObject.NONE, isNullable);
    }

    /** One without columns of its own gives the whole document, under the name of the item. */
    private static RangeItem item(String name, List<ScopeColumn> columns) {
        return new RangeItem(Optional.of(name), Optional.empty(), Optional.empty(), columns, !columns.isEmpty());
    }
}
