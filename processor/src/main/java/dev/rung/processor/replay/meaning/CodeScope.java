package dev.rung.processor.replay.meaning;

import dev.rung.processor.replay.analysis.Scope;
import dev.rung.processor.replay.analysis.ScopeColumn;
import dev.rung.processor.replay.model.Code;
import dev.rung.processor.replay.model.Column;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.Schema;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.names.Lookup;
import dev.rung.sql.Place;
import dev.rung.sql.SqlParser;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.QualifiedName;
import java.util.Optional;
import java.util.Set;

/** The names in a piece of SQL, as they were bound when it was written. */
final class CodeScope implements Scope {

    private static final Set<String> ROWS = Set.of("old", "new");

    private final Code<?> code;
    private final Schema schema;
    private final Lookup names;

    CodeScope(Code<?> code, Schema schema, Lookup names) {
        this.code = code;
        this.schema = schema;
        this.names = names;
    }

    @Override
    public Optional<ScopeColumn> column(QualifiedName name) {
        return bound(name.name().place())
                .filter(object -> object.kind() == ObjectKind.COLUMN)
                .map(column -> column(column, row(name, column)));
    }

    /** A trigger and a rule tell the row before from the row after; everywhere else there is one row. */
    private String row(QualifiedName name, SchemaObject column) {
        var owner = schema.find(column.parent()).map(SchemaObject::name).orElse("");
        return name.schema()
                .map(Name::text)
                .filter(qualifier -> ROWS.contains(qualifier) && !qualifier.equals(owner))
                .orElse("");
    }

    static ScopeColumn column(SchemaObject object, String relation) {
        var column =
                object.definition() instanceof Column definition ? Optional.of(definition) : Optional.<Column>empty();
        return new ScopeColumn(
                relation,
                object.name(),
                column.map(Column::type),
                object.id(),
                column.map(Column::isNullable).orElse(true));
    }

    private Optional<SchemaObject> bound(Place place) {
        return Optional.ofNullable(code.references().get(place.start())).flatMap(schema::find);
    }

    @Override
    public Optional<Named> relation(Place place, String text) {
        return bound(place)
                .or(() -> SqlParser.name(text).flatMap(names::relation))
                .map(object -> new Named(object.id(), schema.describe(object)));
    }
}
