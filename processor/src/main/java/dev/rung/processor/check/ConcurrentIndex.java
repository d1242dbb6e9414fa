package dev.rung.processor.check;

import dev.rung.processor.replay.model.Code;
import dev.rung.processor.replay.model.Constraint;
import dev.rung.processor.replay.model.Index;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.Schema;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Table;
import dev.rung.sql.tree.IndexElement;
import dev.rung.sql.tree.KeyExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How an index comes to be while others write to its table. */
final class ConcurrentIndex {

    private static final String ALONE =
            "in a migration of its own with `transactional = false`, while others read and write";

    private final SchemaObject index;
    private final Schema schema;

    private ConcurrentIndex(SchemaObject index, Schema schema) {
        this.index = index;
        this.schema = schema;
    }

    /** A sentence, and lines of Java. */
    static List<String> creation(SchemaObject index, Schema schema) {
        return new ConcurrentIndex(index, schema).creation();
    }

    private List<String> creation() {
        var constraint = schema.child(index.parent(), ObjectKind.CONSTRAINT, index.name())
                .map(found -> found.definition(Constraint.class));
        if (constraint
                .filter(found -> found.rule() instanceof Constraint.Exclusion)
                .isPresent()) {
            return List.of("there is no way without a lock: run it while nobody writes to the table");
        }
        if (table().filter(ConcurrentIndex::isPartitioning).isPresent()) {
            return List.of(
                    "create it on the whole alone (`onOnly`), then on each partition concurrently, and attach those",
                    JavaText.execute(concurrent()));
        }
        var lines = new ArrayList<String>();
        lines.add(constraint.isPresent() ? ALONE + "; then the constraint, which finds the index" : ALONE);
        lines.add(JavaText.execute(concurrent()));
        constraint.ifPresent(found -> lines.add(JavaText.execute("%s(%s).on(%s).usingIndex(%s)"
                .formatted(
                        found.isPrimaryKey() ? "addPrimaryKey" : "addUnique",
                        JavaText.literal(index.name()),
                        on(),
                        JavaText.literal(index.name())))));
        return lines;
    }

    private Optional<SchemaObject> table() {
        return schema.find(index.parent()).filter(table -> table.kind() == ObjectKind.TABLE);
    }

    /** Its indexes are those of a whole. */
    private static boolean isPartitioning(SchemaObject table) {
        return table.definition(Table.class).isPartition()
                || table.definition(Table.class).partitioning().isPresent();
    }

    private Index definition() {
        return index.definition(Index.class);
    }

    private String concurrent() {
        var create = definition().isUnique() ? "createUniqueIndexConcurrently" : "createIndexConcurrently";
        var method = definition().method().equals("btree")
                ? ""
                : ".using(" + JavaText.literal(definition().method()) + ")";
        return create + "(" + JavaText.literal(index.name()) + ")" + method + ".on(" + elements() + ")" + rest();
    }

    private String elements() {
        boolean arePlain = definition().elements().stream().allMatch(ConcurrentIndex::isPlain);
        if (arePlain && !on().startsWith("name(")) {
            return Stream.concat(Stream.of(on()), columns().map(JavaText::literal))
                    .collect(Collectors.joining(", "));
        }
        return Stream.concat(
                        Stream.of("table(" + (on().startsWith("name(") ? on() : "name(" + on() + ")") + ")"),
                        definition().elements().stream()
                                .map(element -> "field(" + JavaText.literal(element.text()) + ")"))
                .collect(Collectors.joining(", "));
    }

    private Stream<String> columns() {
        return definition().elements().stream()
                .map(element ->
                        ((KeyExpression.Column) element.tree().key()).column().text());
    }

    private static boolean isPlain(Code<IndexElement> element) {
        var tree = element.tree();
        return tree.key() instanceof KeyExpression.Column
                && tree.collation().isEmpty()
                && tree.operatorClass().isEmpty()
                && tree.order() != IndexElement.Order.DESC
                && tree.nulls() == IndexElement.Nulls.DEFAULT;
    }

    private String rest() {
        var include = definition().include().stream()
                .map(column -> schema.get(column).name())
                .toList();
        return (include.isEmpty() ? "" : ".include(" + JavaText.names(include) + ")")
                + (definition().areNullsDistinct() ? "" : ".nullsNotDistinct()")
                + definition()
                        .where()
                        .map(where -> ".where(" + JavaText.literal(where.text()) + ")")
                        .orElse("");
    }

    private String on() {
        return JavaText.table(schema.get(index.parent()), schema);
    }
}
