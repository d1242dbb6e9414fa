package dev.rung.processor.replay.effect.column;

import dev.rung.processor.replay.effect.text.CollationEffects;
import dev.rung.processor.replay.effect.transition.Copy;
import dev.rung.processor.replay.effect.transition.Transition;
import dev.rung.processor.replay.meaning.Meaning;
import dev.rung.processor.replay.meaning.Sameness;
import dev.rung.processor.replay.model.Column;
import dev.rung.processor.replay.model.Constraint;
import dev.rung.processor.replay.model.Dependency;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Table;
import dev.rung.sql.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gives a table what its parents have (PostgreSQL 18, "Inheritance"; {@code MergeAttributes} of {@code tablecmds.c}). */
public final class Inheritance {

    private final Transition transition;

    public Inheritance(Transition transition) {
        this.transition = transition;
    }

    /** Makes a new table a child of another. */
    public void inherit(SchemaObject table, SchemaObject parent, Place place) {
        columns(table, parent, place);
        checks(table, parent);
        link(table, parent);
    }

    private void link(SchemaObject table, SchemaObject parent) {
        var current = transition.current(table);
        var parents = new ArrayList<>(current.definition(Table.class).heritage().parents());
        parents.add(parent.id());
        transition.replace(current.mapped(
                        Table.class,
                        definition -> definition.with(definition.heritage().withParents(parents)))
                .needing(Set.of(Dependency.normal(parent.id()))));
    }

    // a new table

    /** Adds the columns of a parent; those that another parent has too are one. */
    public void columns(SchemaObject table, SchemaObject parent, Place place) {
        var copy = new Copy(transition, parent, table);
        for (var column : transition.schema().children(parent.id(), ObjectKind.COLUMN)) {
            var own = transition.schema().child(table.id(), ObjectKind.COLUMN, column.name());
            if (own.isPresent()) {
                mergeColumn(own.get(), column, parent, place);
            } else {
                transition.add(SchemaObject.of(
                                ObjectKind.COLUMN,
                                SchemaObject.NONE,
                                column.name(),
                                column.definition(Column.class)
                                        .withValue(Optional.empty())
                                        .withNotNull(inheritedNotNull(column))
                                        .inherited(1, false))
                        .partOf(table.id())
                        .needing(column.definition(Column.class).type().needs())
                        .needing(CollationEffects.ofColumn(transition, column)));
            }
        }
        for (var column : transition.schema().children(parent.id(), ObjectKind.COLUMN)) {
            transition
                    .schema()
                    .child(table.id(), ObjectKind.COLUMN, column.name())
                    .filter(own -> own.definition(Column.class).value().isEmpty())
                    .ifPresent(own -> giveValue(own, column, copy, parent));
        }
    }

    /** What children get of NOT NULL: in PostgreSQL 18 it may be for the parent alone. */
    private static Optional<Column.NotNull> inheritedNotNull(SchemaObject column) {
        return column.definition(Column.class).notNull().filter(notNull -> !notNull.isNoInherit());
    }

    /** A default and what a column is generated from are inherited; an identity is so by partitions alone. */
    private void giveValue(SchemaObject own, SchemaObject column, Copy copy, SchemaObject parent) {
        var value = copy.value(column.definition(Column.class))
                .filter(given -> !(given instanceof Column.Identity) || Table.isPartitioned(parent));
        transition.replace(own.mapped(Column.class, definition -> definition.withValue(value))
                .needing(copy.needs(column)));
    }

    /** A column that was added to a parent, in a child that has none of the name. */
    void column(SchemaObject table, SchemaObject column, SchemaObject parent) {
        var definition = column.definition(Column.class);
        var own = transition.add(SchemaObject.of(
                        ObjectKind.COLUMN,
                        SchemaObject.NONE,
                        column.name(),
                        definition
                                .withValue(Optional.empty())
                                .withNotNull(inheritedNotNull(column))
                                .inherited(1, false))
                .partOf(table.id())
                .needing(definition.type().needs())
                .needing(CollationEffects.ofColumn(transition, column)));
        giveValue(own, column, new Copy(transition, parent, table), parent);
    }

    void mergeColumn(SchemaObject own, SchemaObject column, SchemaObject parent, Place place) {
        refuseOtherType(own, column, parent, place);
        transition.replace(own.mapped(Column.class, definition -> {
            var notNull = definition.notNull().or(() -> inheritedNotNull(column));
            return definition.withNotNull(notNull).inherited(definition.inherited() + 1, definition.isLocal());
        }));
    }

    private void refuseOtherType(SchemaObject own, SchemaObject column, SchemaObject parent, Place place) {
        var schema = transition.schema();
        var type = own.definition(Column.class).type().shown(schema);
        var inherited = column.definition(Column.class).type().shown(schema);
        if (!type.equals(inherited)) {
            transition
                    .verdict()
                    .refused(
                            "42804",
                            "column `%s` is of type `%s`, and of type `%s` in `%s`"
                                    .formatted(own.name(), type, inherited, schema.describe(parent)),
                            "a column has one type in a table and in all tables that inherit it",
                            "give both columns the same type",
                            place,
                            own,
                            column,
                            parent);
        }
    }

    /** Adds the checks of a parent; one of the same name is merged with it. */
    public void checks(SchemaObject table, SchemaObject parent) {
        var copy = new Copy(transition, parent, table);
        for (var check : inheritable(parent)) {
            var own = transition.schema().child(table.id(), ObjectKind.CONSTRAINT, check.name());
            if (own.isPresent()) {
                inheritOnceMore(own.get());
            } else {
                transition.add(SchemaObject.of(
                                ObjectKind.CONSTRAINT,
                                table.schema(),
                                check.name(),
                                copy.constraint(check.definition(Constraint.class))
                                        .inherited(1, false))
                        .partOf(table.id())
                        .needing(copy.needs(check)));
            }
        }
    }

    private List<SchemaObject> inheritable(SchemaObject parent) {
        return transition.schema().children(parent.id(), ObjectKind.CONSTRAINT).stream()
                .filter(check -> check.definition(Constraint.class).rule() instanceof Constraint.Check
                        && !check.definition(Constraint.class).isNoInherit())
                .toList();
    }

    private void inheritOnceMore(SchemaObject constraint) {
        transition.replace(
                constraint.mapped(Constraint.class, own -> own.inherited(own.inherited() + 1, own.isLocal())));
    }

    // a table that is there

    /**
     * Makes a table a child of another, whose columns and checks it has already ({@code MergeAttributesIntoExisting}).
     *
     * @param isPartition whether it becomes a partition, which has no columns of its own
     */
    public void adopt(SchemaObject table, SchemaObject parent, boolean isPartition, Place place) {
        for (var column : transition.schema().children(parent.id(), ObjectKind.COLUMN)) {
            transition
                    .schema()
                    .child(table.id(), ObjectKind.COLUMN, column.name())
                    .ifPresentOrElse(
                            own -> adopt(own, column, parent, isPartition, place),
                            () -> refuseMissing(ObjectKind.COLUMN, column, table, parent, place));
        }
        for (var check : inheritable(parent)) {
            transition
                    .schema()
                    .child(table.id(), ObjectKind.CONSTRAINT, check.name())
                    .ifPresentOrElse(
                            own -> adoptCheck(own, check, isPartition, place),
                            () -> refuseMissing(ObjectKind.CONSTRAINT, check, table, parent, place));
        }
        if (!isPartition) {
            link(table, parent);
        }
    }

    private void adopt(SchemaObject own, SchemaObject column, SchemaObject parent, boolean isPartition, Place place) {
        refuseOtherType(own, column, parent, place);
        boolean isNullable = own.definition(Column.class).isNullable();
        if (isNullable && inheritedNotNull(column).isPresent()) {
            transition
                    .verdict()
                    .refused(
                            "42804",
                            "column `%s` takes null, and `%s` of `%s` does not"
                                    .formatted(
                                            own.name(),
                                            column.name(),
                                            transition.schema().describe(parent)),
                            "what a parent demands of its columns its children have to demand too",
                            "`alter table … alter column %s set not null` first".formatted(own.name()),
                            place,
                            own,
                            column,
                            parent);
        }
        transition.replace(own.mapped(
                Column.class,
                definition -> definition
                        .withValue(isPartition ? identity(column).or(definition::value) : definition.value())
                        .inherited(definition.inherited() + 1, definition.isLocal() && !isPartition)));
    }

    /** A partition numbers its rows with the whole, as of PostgreSQL 17. */
    private static Optional<Column.Value> identity(SchemaObject column) {
        return column.definition(Column.class).value().filter(Column.Identity.class::isInstance);
    }

    private void adoptCheck(SchemaObject own, SchemaObject check, boolean isPartition, Place place) {
        var ours = own.definition(Constraint.class);
        boolean isOther = ours.rule() instanceof Constraint.Check mine
                && Meaning.compare(
                                mine.condition(),
                                transition.schema(),
                                ((Constraint.Check) check.definition(Constraint.class)
                                                .rule())
                                        .condition(),
                                transition.schema())
                        == Sameness.DIFFERENT;
        if (isOther) {
            transition
                    .verdict()
                    .refused(
                            "42804",
                            "check `%s` is another one in both tables".formatted(own.name()),
                            "a check that is inherited is the same in parent and child",
                            "drop the check of the child, and add the one of the parent",
                            place,
                            own,
                            check);
        }
        transition.replace(own.mapped(
                Constraint.class,
                constraint -> constraint.inherited(constraint.inherited() + 1, constraint.isLocal() && !isPartition)));
    }

    private void refuseMissing(
            ObjectKind kind, SchemaObject part, SchemaObject table, SchemaObject parent, Place place) {
        if (!table.definition().isComplete()) {
            return;
        }
        var schema = transition.schema();
        transition
                .verdict()
                .refused(
                        "42804",
                        "`%s` has no %s `%s`, which `%s` has"
                                .formatted(schema.describe(table), kind.words(), part.name(), schema.describe(parent)),
                        "a child has all columns and checks of its parent",
                        "add %s `%s` to `%s` first".formatted(kind.words(), part.name(), schema.describe(table)),
                        place,
                        part,
                        table,
                        parent);
    }

    // no child any more

    /** Takes a table from one of its parents: what it had from it becomes its own. */
    public void remove(SchemaObject table, SchemaObject parent) {
        release(table, parent);
        var current = transition.current(table);
        var parents = new ArrayList<>(current.definition(Table.class).heritage().parents());
        parents.remove(parent.id());
        transition.replace(current.mapped(
                        Table.class,
                        definition -> definition.with(definition.heritage().withParents(parents)))
                .needingOnly(List.copyOf(current.dependencies().minus(Dependency.normal(parent.id())))));
    }

    /** What a table had from a parent becomes its own. */
    public void release(SchemaObject table, SchemaObject parent) {
        for (var column : transition.schema().children(parent.id(), ObjectKind.COLUMN)) {
            transition
                    .schema()
                    .child(table.id(), ObjectKind.COLUMN, column.name())
                    .ifPresent(own -> transition.replace(own.mapped(Column.class, Inheritance::released)));
        }
        for (var check : inheritable(parent)) {
            transition
                    .schema()
                    .child(table.id(), ObjectKind.CONSTRAINT, check.name())
                    .ifPresent(own -> transition.replace(own.mapped(Constraint.class, Inheritance::released)));
        }
    }

    /** A partition that is one no more does not number its rows. */
    public void releaseIdentities(SchemaObject partition) {
        for (var column : transition.schema().children(partition.id(), ObjectKind.COLUMN)) {
            if (identity(column).isPresent()) {
                transition.replace(column.mapped(Column.class, definition -> definition.withValue(Optional.empty())));
            }
        }
    }

    public static Column released(Column column) {
        int rest = Math.max(0, column.inherited() - 1);
        return column.inherited(rest, column.isLocal() || rest == 0);
    }

    public static Constraint released(Constraint constraint) {
        int rest = Math.max(0, constraint.inherited() - 1);
        return constraint.inherited(rest, constraint.isLocal() || rest == 0);
    }
}
