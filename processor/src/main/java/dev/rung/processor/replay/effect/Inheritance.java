package dev.rung.processor.replay.effect;

import dev.rung.processor.replay.model.Column;
import dev.rung.processor.replay.model.Constraint;
import dev.rung.processor.replay.model.Dependency;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Table;
import dev.rung.sql.tree.ColumnDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Gives a table what its parents have (PostgreSQL 18, "Inheritance"; {@code MergeAttributes}). */
final class Inheritance {

    private final Transition transition;

    Inheritance(Transition transition) {
        this.transition = transition;
    }

    /** Makes a new table a child of another. */
    void inherit(SchemaObject table, SchemaObject parent) {
        columns(table, parent);
        add(table, parent);
    }

    /** Makes a table a child of another, whose columns and constraints it has already. */
    void add(SchemaObject table, SchemaObject parent) {
        var current = transition.current(table);
        var parents = new ArrayList<>(current.definition(Table.class).heritage().parents());
        parents.add(parent.id());
        transition.replace(current.mapped(
                        Table.class, definition -> definition.with(definition.heritage().withParents(parents)))
                .needing(Set.of(Dependency.normal(parent.id()))));
    }

    /** Takes a table from one of its parents. */
    void remove(SchemaObject table, SchemaObject parent) {
        var parents = new ArrayList<>(table.definition(Table.class).heritage().parents());
        parents.remove(parent.id());
        transition.replace(table.mapped(
                        Table.class, definition -> definition.with(definition.heritage().withParents(parents)))
                .needingOnly(List.copyOf(table.dependencies().minus(Dependency.normal(parent.id())))));
    }

    /** Adds the columns and checks of a parent. */
    void columns(SchemaObject table, SchemaObject parent) {
        for (var column : transition.schema().children(parent.id(), ObjectKind.COLUMN)) {
            var own = transition.schema().child(table.id(), ObjectKind.COLUMN, column.name());
            if (own.isPresent()) {
                transition.replace(own.get()
                        .mapped(Column.class, definition -> definition.inherited(
                                definition.inherited() + 1, definition.isLocal())));
            } else {
                transition.add(SchemaObject.of(
                                ObjectKind.COLUMN,
                                SchemaObject.NONE,
                                column.name(),
                                column.definition(Column.class).inherited(1, false))
                        .partOf(table.id())
                        .needing(needs(column, parent, table)));
            }
        }
        transition.schema().children(parent.id(), ObjectKind.CONSTRAINT).stream()
                .filter(constraint -> constraint.definition(Constraint.class).rule() instanceof Constraint.Check
                        && !constraint.definition(Constraint.class).isNoInherit())
                .filter(constraint -> transition.schema().child(table.id(), ObjectKind.CONSTRAINT, constraint.name()).isEmpty())
                .forEach(constraint -> transition.add(SchemaObject.of(
                                ObjectKind.CONSTRAINT,
                                table.schema(),
                                constraint.name(),
                                constraint.definition(Constraint.class).inherited(1, false))
                        .partOf(table.id())
                        .needing(needs(constraint, parent, table))));
    }

    /** What a part of the parent needs, with the columns of the child in the place of those of the parent. */
    private List<Dependency> needs(SchemaObject part, SchemaObject parent, SchemaObject table) {
        var needs = new ArrayList<Dependency>();
        for (var dependency : part.dependencies()) {
            var needed = transition.schema().find(dependency.on());
            if (dependency.on() == parent.id() || needed.isEmpty()) {
                continue;
            }
            if (needed.get().parent() != parent.id()) {
                needs.add(dependency);
            } else {
                transition.schema()
                        .child(table.id(), needed.get().kind(), needed.get().name())
                        .ifPresent(own -> needs.add(new Dependency(own.id(), dependency.type(), dependency.part())));
            }
        }
        return needs;
    }

    /** Adds a column that is written; one that a parent has too is one with it. */
    void addOrMerge(ColumnEffects columns, SchemaObject table, ColumnDefinition definition) {
        var inherited = transition.schema()
                .child(table.id(), ObjectKind.COLUMN, definition.name().text())
                .filter(column -> !column.definition(Column.class).isLocal());
        if (inherited.isEmpty()) {
            columns.add(transition.current(table), definition, false);
            return;
        }
        transition.replace(inherited.get().mapped(
                Column.class, column -> column.inherited(column.inherited(), true)));
        columns.values(transition.current(table), transition.current(inherited.get()), definition.constraints());
    }
}
