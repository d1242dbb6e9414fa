package dev.rung.processor.timeline;

import dev.rung.processor.replay.model.Code;
import dev.rung.processor.replay.model.Column;
import dev.rung.processor.replay.model.Constraint;
import dev.rung.processor.replay.model.Index;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.Schema;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Table;
import dev.rung.processor.replay.names.SearchPath;
import dev.rung.sql.printer.SqlPrinter;
import dev.rung.sql.tree.IdentityKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads tables and views out of the model of a schema. Partitions are left out: they are what the whole is. */
final class RelationReader {

    private final Schema schema;

    RelationReader(Schema schema) {
        this.schema = schema;
    }

    List<Relation> relations() {
        return relations(object -> true, Stream.empty());
    }

    /**
     * Those of a later schema. What did not change is taken over, so that a long history of a large schema costs and keeps what it changes.
     *
     * @param earlier the relations before
     * @param before the schema before
     * @param changed the ids of what is not the very same object
     */
    List<Relation> relations(List<Relation> earlier, Schema before, Set<Long> changed) {
        var anew = new HashSet<Long>();
        for (long id : changed) {
            for (var state : List.of(before, schema)) {
                state.find(id).ifPresent(object -> anew.add(state.root(object).id()));
                state.users(id).forEach(user -> anew.add(state.root(user).id()));
            }
        }
        return relations(
                object -> anew.contains(object.id()),
                earlier.stream().filter(relation -> !anew.contains(relation.id())));
    }

    private List<Relation> relations(Predicate<SchemaObject> read, Stream<Relation> others) {
        var relations = schema.objects().values().stream()
                .filter(read)
                .filter(object -> object.is(ObjectKind.TABLE, ObjectKind.VIEW, ObjectKind.MATERIALIZED_VIEW))
                .filter(object -> !isTemporary(object) && !isPartition(object))
                .map(this::relation);
        return Stream.concat(relations, others)
                .sorted(Comparator.comparing(Relation::name).thenComparing(Relation::id))
                .toList();
    }

    private boolean isTemporary(SchemaObject object) {
        return schema.find(object.schema())
                .filter(home -> home.name().equals(SearchPath.TEMPORARY))
                .isPresent();
    }

    private static boolean isPartition(SchemaObject object) {
        return object.definition() instanceof Table table && table.isPartition();
    }

    private Relation relation(SchemaObject object) {
        var keys = new HashSet<Long>();
        var unique = new HashSet<Set<Long>>();
        var foreign = new ArrayList<SchemaObject>();
        for (var constraint : schema.children(object.id(), ObjectKind.CONSTRAINT)) {
            var rule = constraint.definition(Constraint.class).rule();
            if (rule instanceof Constraint.Key key) {
                unique.add(Set.copyOf(key.columns()));
                keys.addAll(key.isPrimary() ? key.columns() : List.of());
            } else if (rule instanceof Constraint.ForeignKey) {
                foreign.add(constraint);
            }
        }
        var referring = foreign.stream()
                .flatMap(constraint -> foreignKey(constraint).columns().stream())
                .collect(Collectors.toSet());
        return new Relation(
                object.id(),
                object.kind().words(),
                schema.describe(object),
                comment(object),
                schema.children(object.id(), ObjectKind.COLUMN).stream()
                        .map(column -> column(column, keys, referring))
                        .toList(),
                foreign.stream()
                        .map(constraint -> reference(constraint, unique))
                        .sorted(Comparator.comparing(Relation.Reference::name))
                        .toList(),
                schema.children(object.id()).stream().flatMap(this::part).toList());
    }

    private static String comment(SchemaObject object) {
        return object.remarks().comment().orElse("");
    }

    private Relation.Column column(SchemaObject object, Set<Long> keys, Set<Long> referring) {
        var column = object.definition(Column.class);
        boolean isKey = keys.contains(object.id());
        return new Relation.Column(
                object.id(),
                object.name(),
                column.type().isKnown() ? column.type().shown(schema) : "?",
                column.isNullable() && !isKey,
                isKey,
                referring.contains(object.id()),
                column.value().map(this::words).orElse(""),
                comment(object));
    }

    private String words(Column.Value value) {
        if (value instanceof Column.Identity identity) {
            return "generated " + (identity.kind() == IdentityKind.ALWAYS ? "always" : "by default") + " as identity";
        }
        return value instanceof Column.Generated generated
                ? "generated always as ("
                        + SqlPrinter.print(generated.expression().in(schema)) + ")"
                : "default "
                        + SqlPrinter.print(((Column.Default) value).expression().in(schema));
    }

    private static Constraint.ForeignKey foreignKey(SchemaObject constraint) {
        return (Constraint.ForeignKey) constraint.definition(Constraint.class).rule();
    }

    private Relation.Reference reference(SchemaObject constraint, Set<Set<Long>> unique) {
        var key = foreignKey(constraint);
        return new Relation.Reference(
                constraint.id(),
                constraint.name(),
                key.columns(),
                key.table(),
                key.referenced(),
                key.columns().stream()
                        .flatMap(id -> schema.find(id).stream())
                        .anyMatch(column -> column.definition(Column.class).isNullable()),
                unique.contains(Set.copyOf(key.columns())));
    }

    private Stream<Relation.Part> part(SchemaObject object) {
        if (object.kind() == ObjectKind.COLUMN || object.definition().isPart(schema, object)) {
            return Stream.empty();
        }
        return Stream.of(new Relation.Part(object.id(), kind(object), object.name(), definition(object)));
    }

    private static String kind(SchemaObject object) {
        return object.definition() instanceof Constraint constraint
                ? constraint.rule().words()
                : object.definition() instanceof Index index && index.isUnique()
                        ? "unique index"
                        : object.kind().words();
    }

    private String definition(SchemaObject object) {
        if (object.definition() instanceof Index index) {
            var method = index.method().equals("btree") ? "" : "using " + index.method() + " ";
            var where = index.where()
                    .map(condition -> " where " + SqlPrinter.print(condition.in(schema)))
                    .orElse("");
            return method
                    + index.elements().stream().map(Code::text).collect(Collectors.joining(", ", "(", ")"))
                    + where;
        }
        if (object.definition() instanceof Constraint constraint) {
            return definition(constraint.rule());
        }
        return "";
    }

    private String definition(Constraint.Rule rule) {
        if (rule instanceof Constraint.Check check) {
            return "(" + SqlPrinter.print(check.condition().in(schema)) + ")";
        }
        if (rule instanceof Constraint.Key key) {
            return names(key.columns());
        }
        return rule instanceof Constraint.ForeignKey key
                ? names(key.columns()) + " references "
                        + schema.find(key.table()).map(schema::describe).orElse("?") + " " + names(key.referenced())
                : "";
    }

    private String names(List<Long> columns) {
        return columns.stream()
                .map(id -> schema.find(id).map(SchemaObject::name).orElse("?"))
                .collect(Collectors.joining(", ", "(", ")"));
    }
}
