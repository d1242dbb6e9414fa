package dev.rung.processor.replay.binding;

import dev.rung.processor.replay.analysis.ScopeColumn;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Type;
import dev.rung.sql.catalog.Catalog;
import dev.rung.sql.catalog.Relation;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.QualifiedName;
import java.util.Optional;

/** PostgreSQL's own tables and views. What columns they have differs from version to version, so none of them is known wholly. */
final class SystemRelations {

    private SystemRelations() {}

    /** {@code pg_catalog} is searched before all other schemas. */
    static Optional<RangeItem> find(QualifiedName name) {
        var schema = name.schema().map(Name::text).orElse("pg_catalog");
        return Catalog.of(Catalog.NEWEST).relation(schema, name.name().text()).map(SystemRelations::item);
    }

    private static RangeItem item(Relation relation) {
        return new RangeItem(
                Optional.of(relation.name()),
                Optional.of(relation.schema()),
                Optional.empty(),
                relation.columns().stream()
                        .map(column -> new ScopeColumn(
                                column.name(),
                                Optional.of(Type.of(column.type())),
                                SchemaObject.NONE,
                                !column.isNotNull()))
                        .toList(),
                false);
    }
}
