package dev.rung.processor.head;

import dev.rung.processor.head.HeadTable.HeadColumn;
import dev.rung.processor.head.HeadTable.HeadIndex;
import dev.rung.processor.head.HeadTable.HeadKey;
import dev.rung.processor.head.HeadTable.HeadReference;
import dev.rung.processor.replay.model.Code;
import dev.rung.processor.replay.model.Column;
import dev.rung.processor.replay.model.Constraint;
import dev.rung.processor.replay.model.Dependency;
import dev.rung.processor.replay.model.Index;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.Schema;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.IndexElement;
import dev.rung.sql.tree.KeyExpression;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Reads tables and views out of the model of the schema. */
final class HeadTables {

    private final Schema schema;
    private final HeadTypes types;

    HeadTables(Schema schema, HeadTypes types) {
        this.schema = schema;
        this.types = types;
    }

    /** Whether all columns of a relation are known. */
    boolean isKnown(SchemaObject relation) {
        return relation.definition().isComplete();
    }

    HeadTable table(SchemaObject table) {
        return new HeadTable(
                HeadTable.Kind.valueOf(table.kind().name()),
                types.schemaOf(table),
                table.name(),
                comment(table),
                columns(table),
                keys(table),
                references(table),
                types.checks(table),
                indexes(table));
    }

    private static String comment(SchemaObject object) {
        return object.remarks().comment().orElse("");
    }

    // columns

    private List<HeadColumn> columns(SchemaObject table) {
        var columns = schema.children(table.id(), ObjectKind.COLUMN);
        boolean hasIdentity = columns.stream().anyMatch(column -> isOf(column, Column.Identity.class));
        return columns.stream().map(column -> column(column, hasIdentity)).toList();
    }

    private static boolean isOf(SchemaObject column, Class<? extends Column.Value> kind) {
        return column.definition(Column.class).value().filter(kind::isInstance).isPresent();
    }

    /** As jOOQ sees it: where no column is an identity, one that takes its default from a sequence counts as such. */
    private HeadColumn column(SchemaObject object, boolean hasIdentity) {
        var column = object.definition(Column.class);
        var type = types.of(column.type());
        boolean isSerial = !hasIdentity && isNumbered(object);
        return new HeadColumn(
                object.name(),
                comment(object),
                type,
                column.isNullable() && !HeadTypes.forbidsNull(type),
                isSerial || isOf(object, Column.Identity.class),
                isOf(object, Column.Generated.class),
                isSerial ? null : standard(column).map(types::text).orElse(null));
    }

    private static Optional<Code<Expression>> standard(Column column) {
        return column.value()
                .filter(Column.Default.class::isInstance)
                .map(value -> ((Column.Default) value).expression());
    }

    /** Whether its default is the next number of a sequence that has the name of one that serves a column. */
    private boolean isNumbered(SchemaObject column) {
        return standard(column.definition(Column.class))
                        .filter(code -> code.text().startsWith("nextval("))
                        .isPresent()
                && used(column, ObjectKind.SEQUENCE)
                        .anyMatch(sequence -> sequence.name().endsWith("_seq"));
    }

    private Stream<SchemaObject> used(SchemaObject user, ObjectKind kind) {
        return user.dependencies().stream()
                .map(Dependency::on)
                .sorted()
                .flatMap(id -> schema.find(id).stream())
                .filter(object -> object.kind() == kind);
    }

    // keys

    private List<HeadKey> keys(SchemaObject table) {
        return schema.children(table.id(), ObjectKind.CONSTRAINT).stream()
                .flatMap(this::key)
                .sorted(Comparator.comparing((HeadKey key) -> !key.primary()).thenComparing(HeadKey::name))
                .toList();
    }

    private Stream<HeadKey> key(SchemaObject constraint) {
        return constraint.definition(Constraint.class).rule() instanceof Constraint.Key key
                ? Stream.of(new HeadKey(constraint.name(), key.isPrimary(), names(key.columns())))
                : Stream.empty();
    }

    private List<String> names(List<Long> columns) {
        return columns.stream().map(id -> schema.get(id).name()).toList();
    }

    private List<HeadReference> references(SchemaObject table) {
        return schema.children(table.id(), ObjectKind.CONSTRAINT).stream()
                .flatMap(this::reference)
                .sorted(Comparator.comparing(HeadReference::name))
                .toList();
    }

    /** A foreign key, if the key that it refers to is one of a table that is known. */
    private Stream<HeadReference> reference(SchemaObject constraint) {
        if (!(constraint.definition(Constraint.class).rule() instanceof Constraint.ForeignKey key)) {
            return Stream.empty();
        }
        return schema.find(key.table()).filter(this::isKnown).stream()
                .flatMap(table -> used(constraint, ObjectKind.INDEX)
                        .filter(index -> index.definition(Index.class).isBehindConstraint())
                        .limit(1)
                        .map(index -> new HeadReference(
                                constraint.name(),
                                names(key.columns()),
                                types.schemaOf(table),
                                table.name(),
                                index.name(),
                                names(key.referenced()))));
    }

    // indexes

    private List<HeadIndex> indexes(SchemaObject table) {
        return schema.children(table.id(), ObjectKind.INDEX).stream()
                .filter(Predicate.not(HeadTables::isOfConstraintOrMore))
                .flatMap(index -> index(index).stream())
                .sorted(Comparator.comparing(HeadIndex::name))
                .toList();
    }

    private static boolean isOfConstraintOrMore(SchemaObject object) {
        var index = object.definition(Index.class);
        return index.isBehindConstraint() || !index.include().isEmpty();
    }

    /** An index, if it is one on columns alone. */
    private Optional<HeadIndex> index(SchemaObject object) {
        var index = object.definition(Index.class);
        var elements = new ArrayList<HeadIndex.Element>();
        for (var code : index.elements()) {
            var element = code.in(schema);
            if (!(element.key() instanceof KeyExpression.Column key)) {
                return Optional.empty();
            }
            elements.add(new HeadIndex.Element(key.column().text(), element.order() == IndexElement.Order.DESC));
        }
        return Optional.of(new HeadIndex(object.name(), index.isUnique(), elements));
    }
}
