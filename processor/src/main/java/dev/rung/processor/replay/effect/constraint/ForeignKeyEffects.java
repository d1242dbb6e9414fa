package dev.rung.processor.replay.effect.constraint;

import dev.rung.processor.replay.effect.transition.Transition;
import dev.rung.processor.replay.model.Constraint;
import dev.rung.processor.replay.model.Dependency;
import dev.rung.processor.replay.model.Index;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Table;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.ReferentialAction;
import dev.rung.sql.tree.TableConstraint;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Adds foreign keys to a table. */
final class ForeignKeyEffects {

    private final Transition transition;
    private final SchemaObject table;

    ForeignKeyEffects(Transition transition, SchemaObject table) {
        this.transition = transition;
        this.table = table;
    }

    void add(TableConstraint.ForeignKey key, List<SchemaObject> ownColumns) {
        var columns = Stream.concat(
                        ownColumns.stream(),
                        key.period().stream()
                                .flatMap(period -> transition.known(table, ObjectKind.COLUMN, period).stream()))
                .toList();
        Set<Dependency> needs = new HashSet<>();
        columns.forEach(column -> needs.add(Dependency.automatic(column.id())));
        var referenced = transition.relation(key.reference().table());
        if (referenced.isEmpty()) {
            add(key, columns, SchemaObject.NONE, List.of(), needs);
            return;
        }
        var target = referenced.get();
        var refusals = new ForeignKeyRefusals(transition, table, target, key);
        if (refusals.target() || refusals.actionsOfPeriod()) {
            return;
        }
        var written = written(key, target);
        if (written.size()
                != key.reference().columns().size() + (key.reference().period().isPresent() ? 1 : 0)) {
            return;
        }
        var unique = unique(target, written);
        if (unique.isEmpty()) {
            refuse(key, target, written);
            return;
        }
        boolean isWithoutOverlaps = constraintOf(unique.get())
                .filter(constraint -> constraint.rule() instanceof Constraint.Key it && it.isWithoutOverlaps())
                .isPresent();
        if (refusals.periodOfOne(isWithoutOverlaps)) {
            return;
        }
        var targets = written.isEmpty() ? columnsOf(unique.get()) : written;
        if (targets.size() != columns.size()) {
            transition
                    .verdict()
                    .refused(
                            "42830",
                            "a foreign key of %d columns refers to %d".formatted(columns.size(), targets.size()),
                            "each column of a foreign key refers to one column of the key",
                            "name as many columns of `%s` as the key has"
                                    .formatted(transition.schema().describe(target)),
                            key.reference().place(),
                            table,
                            target);
            return;
        }
        if (refusals.deferrable(unique.get()) || refusals.types(columns, targets, unique.get())) {
            return;
        }
        needs.add(Dependency.normal(unique.get().id()));
        targets.forEach(column -> needs.add(Dependency.normal(column.id())));
        transition.descent().withDescendants(target).stream()
                .filter(Table::isPartition)
                .forEach(partition -> needs.add(Dependency.normal(partition.id())));
        add(key, columns, target.id(), targets, needs);
    }

    private List<SchemaObject> written(TableConstraint.ForeignKey key, SchemaObject target) {
        return Stream.concat(key.reference().columns().stream(), key.reference().period().stream())
                .flatMap(name -> transition.known(target, ObjectKind.COLUMN, name).stream())
                .toList();
    }

    /** The index that makes the referenced columns unique: PostgreSQL takes the primary key where no columns are named. */
    private Optional<SchemaObject> unique(SchemaObject target, List<SchemaObject> columns) {
        var indexes = transition.schema().children(target.id(), ObjectKind.INDEX);
        if (columns.isEmpty()) {
            return indexes.stream().filter(this::isOfPrimaryKey).findFirst();
        }
        var wanted = columns.stream().map(SchemaObject::id).collect(Collectors.toSet());
        return indexes.stream()
                .filter(index -> index.definition(Index.class).isUnique() || isOfConstraint(index))
                .filter(index -> index.definition(Index.class).where().isEmpty())
                .filter(index -> columnsOf(index).stream()
                        .map(SchemaObject::id)
                        .collect(Collectors.toSet())
                        .equals(wanted))
                .findFirst();
    }

    private boolean isOfConstraint(SchemaObject index) {
        return constraintOf(index).isPresent();
    }

    private boolean isOfPrimaryKey(SchemaObject index) {
        return constraintOf(index).filter(Constraint::isPrimaryKey).isPresent();
    }

    private Optional<Constraint> constraintOf(SchemaObject index) {
        return index.dependencies().stream()
                .filter(dependency -> dependency.type() == Dependency.Type.INTERNAL)
                .flatMap(dependency -> transition.schema().find(dependency.on()).stream())
                .filter(object -> object.kind() == ObjectKind.CONSTRAINT)
                .map(object -> object.definition(Constraint.class))
                .findFirst();
    }

    /** The columns that an index is on; nothing where it is on expressions. */
    private List<SchemaObject> columnsOf(SchemaObject index) {
        return index.definition(Index.class).elements().stream()
                .flatMap(element -> element.references().values().stream())
                .flatMap(id -> transition.schema().find(id).stream())
                .filter(object -> object.kind() == ObjectKind.COLUMN)
                .toList();
    }

    private void refuse(TableConstraint.ForeignKey key, SchemaObject target, List<SchemaObject> columns) {
        if (!target.definition().isComplete()) {
            return;
        }
        var name = transition.schema().describe(target);
        var names = String.join(", ", columns.stream().map(SchemaObject::name).toList());
        transition
                .verdict()
                .refused(
                        columns.isEmpty() ? "42704" : "42830",
                        columns.isEmpty()
                                ? "`%s` has no primary key that a foreign key could refer to".formatted(name)
                                : "no constraint makes (%s) of `%s` unique".formatted(names, name),
                        "a foreign key refers to columns that are unique",
                        columns.isEmpty()
                                ? "name the columns of a unique constraint of `%s`, or give it a primary key"
                                        .formatted(name)
                                : "add a unique constraint on (%s) to `%s` first".formatted(names, name),
                        key.reference().place(),
                        table,
                        target);
    }

    private void add(
            TableConstraint.ForeignKey key,
            List<SchemaObject> columns,
            long target,
            List<SchemaObject> targets,
            Set<Dependency> needs) {
        var reference = key.reference();
        var rule = new Constraint.ForeignKey(
                columns.stream().map(SchemaObject::id).toList(),
                target,
                targets.stream().map(SchemaObject::id).toList(),
                reference.match(),
                action(reference.onDelete()),
                action(reference.onUpdate()),
                key.period().isPresent());
        var constraints = new ConstraintCreation(transition, table);
        var name = key.name()
                .map(Name::text)
                .orElseGet(() -> constraints.chosen(
                        columns.stream().map(SchemaObject::name).toList(), "fkey"));
        constraints
                .add(
                        name,
                        ConstraintCreation.attributed(Constraint.of(rule), key.attributes()),
                        needs,
                        key.name().map(Name::place).orElse(key.place()))
                .ifPresent(added -> new PartitionForeignKeys(transition).spread(added));
    }

    private Constraint.Action action(Optional<ReferentialAction> action) {
        return action.map(written -> new Constraint.Action(
                        written.kind(),
                        written.columns().stream()
                                .flatMap(name -> transition.known(table, ObjectKind.COLUMN, name).stream())
                                .map(SchemaObject::id)
                                .toList()))
                .orElse(Constraint.Action.NONE);
    }
}
