package dev.rung.processor.replay;

import dev.rung.processor.parse.ConstraintDefinition;
import dev.rung.processor.parse.Fragment;
import dev.rung.processor.parse.ObjectKind;
import dev.rung.processor.parse.QualifiedName;
import dev.rung.processor.parse.Quotes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Adds constraints to tables and domains. */
final class Constraints {

    private final Transition transition;

    Constraints(Transition transition) {
        this.transition = transition;
    }

    void add(SchemaObject owner, ConstraintDefinition definition) {
        if (definition.kind() == ConstraintDefinition.Kind.NOT_NULL) {
            definition.columns().forEach(column -> setNotNull(owner, column, definition.name()));
            return;
        }
        if (definition.index() != null) {
            takeOver(owner, definition, definition.index());
            return;
        }
        boolean isSecondKey = definition.kind() == ConstraintDefinition.Kind.PRIMARY_KEY
                && transition.exists(primaryKey(owner), owner);
        if (isSecondKey
                || columns(owner, definition.columns()).isEmpty()
                        && !definition.columns().isEmpty()) {
            return;
        }
        var name = definition.name() == null ? defaultName(owner, definition) : definition.name();
        if (isTaken(owner, definition, name)) {
            return;
        }
        var constraint = SchemaObject.of(ObjectKind.CONSTRAINT, owner.schema(), name)
                .in(owner.id())
                .with("kind", Fragment.code(definition.kind().words()))
                .with("columns", list(definition.columns()))
                .with("expression", definition.expression())
                .with("index", definition.kind().hasIndex() ? Fragment.code("yes") : null)
                .withCode(definition.traits());
        var uses = new HashSet<Long>();
        columns(owner, definition.columns()).forEach(column -> uses.add(column.id()));
        if (definition.expression() != null) {
            uses.addAll(transition.columnsIn(owner, definition.expression().text()));
        }
        if (definition.references() != null) {
            constraint = referencing(constraint, definition, definition.references(), uses);
        }
        transition.add(constraint.using(uses));
        if (definition.kind() == ConstraintDefinition.Kind.PRIMARY_KEY) {
            definition.columns().forEach(column -> setNotNull(owner, column, null));
        }
    }

    private void setNotNull(SchemaObject table, String column, @Nullable String name) {
        transition
                .schema()
                .child(table.id(), ObjectKind.COLUMN, column)
                .map(found -> found.with("not null", Fragment.code("yes")))
                .map(found -> name == null ? found : found.with(NotNulls.NAME, Fragment.exact(name)))
                .ifPresent(transition::replace);
    }

    private Optional<SchemaObject> primaryKey(SchemaObject table) {
        return transition.schema().children(table.id(), ObjectKind.CONSTRAINT).stream()
                .filter(constraint -> Fragment.code("primary key").equals(constraint.property("kind")))
                .findFirst();
    }

    private boolean isTaken(SchemaObject owner, ConstraintDefinition definition, String name) {
        var same = transition.schema().child(owner.id(), ObjectKind.CONSTRAINT, name);
        return transition.exists(same, owner)
                || (definition.kind().hasIndex()
                        && transition.exists(
                                transition.schema().find(Schema.Key.relation(owner.schema(), name)), null));
    }

    /** {@code unique using index i}: the index becomes the constraint, and takes its name. */
    private void takeOver(SchemaObject table, ConstraintDefinition definition, String indexName) {
        var index = transition.schema().find(Schema.Key.relation(table.schema(), indexName));
        if (index.isEmpty()) {
            transition.unknown(ObjectKind.INDEX, new QualifiedName(table.schema(), indexName));
            return;
        }
        transition.remove(index.get());
        var columns = new ArrayList<String>();
        transition.schema().children(table.id(), ObjectKind.COLUMN).stream()
                .filter(column -> index.get().uses().contains(column.id()))
                .forEach(column -> columns.add(column.name()));
        add(
                table,
                new ConstraintDefinition(
                        definition.name() == null ? indexName : definition.name(),
                        definition.kind(),
                        columns,
                        null,
                        null,
                        List.of(),
                        null,
                        definition.traits()));
    }

    private List<SchemaObject> columns(SchemaObject table, List<String> names) {
        var columns = new ArrayList<SchemaObject>();
        for (var name : names) {
            var column = transition.schema().child(table.id(), ObjectKind.COLUMN, name);
            column.ifPresentOrElse(columns::add, () -> transition.unknown(ObjectKind.COLUMN, name, table));
        }
        return columns.isEmpty() && !table.isComplete() ? List.of(table) : columns;
    }

    private SchemaObject referencing(
            SchemaObject constraint, ConstraintDefinition definition, QualifiedName references, Set<Long> uses) {
        var found = transition.relation(references);
        if (found.isEmpty()) {
            transition.unknown(ObjectKind.TABLE, references);
            return constraint
                    .with("references", Fragment.code(references.toString()))
                    .with("referenced columns", list(definition.referencedColumns()));
        }
        var table = found.get();
        var referenced = definition.referencedColumns();
        var key = key(table, referenced);
        var columns = referenced.isEmpty()
                ? key.map(primary -> primary.property("columns")).orElse(null)
                : list(referenced);
        uses.add(table.id());
        key.ifPresent(unique -> uses.add(unique.id()));
        columns(table, referenced).forEach(column -> uses.add(column.id()));
        return constraint
                .with("references", Fragment.code(Transition.quoted(table)))
                .with("referenced columns", columns);
    }

    /** What makes the referenced columns unique: PostgreSQL takes the primary key where no columns are named. */
    private Optional<SchemaObject> key(SchemaObject table, List<String> columns) {
        if (columns.isEmpty()) {
            return primaryKey(table);
        }
        return transition.schema().children(table.id(), ObjectKind.CONSTRAINT).stream()
                .filter(constraint -> constraint.property("index") != null)
                .filter(constraint -> constraint
                        .find("columns")
                        .filter(named -> Set.of(named.text().split(", ")).equals(Set.copyOf(quoted(columns))))
                        .isPresent())
                .findFirst();
    }

    private static List<String> quoted(List<String> columns) {
        return columns.stream().map(Quotes::round).toList();
    }

    static @Nullable Fragment list(List<String> columns) {
        return columns.isEmpty() ? null : Fragment.code(String.join(", ", quoted(columns)));
    }

    private String defaultName(SchemaObject owner, ConstraintDefinition definition) {
        var columns = definition.columns();
        if (definition.kind() == ConstraintDefinition.Kind.PRIMARY_KEY) {
            columns = List.of();
        } else if (definition.kind() == ConstraintDefinition.Kind.CHECK && definition.expression() != null) {
            var mentioned = transition.columnsIn(owner, definition.expression().text());
            columns = mentioned.size() == 1
                    ? List.of(transition
                            .schema()
                            .find(mentioned.iterator().next())
                            .orElseThrow()
                            .name())
                    : List.of();
        } else if (definition.traits().containsKey("include")) {
            columns = new ArrayList<>(columns);
            columns.addAll(List.of(definition.traits().get("include").split(", ")));
        }
        return Names.choose(
                owner.name(),
                columns,
                definition.kind().label(),
                name -> transition
                                .schema()
                                .child(owner.id(), ObjectKind.CONSTRAINT, name)
                                .isPresent()
                        || (definition.kind().hasIndex() && transition.isTaken(String.valueOf(owner.schema()), name)));
    }
}
