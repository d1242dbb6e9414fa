package dev.rung.processor.replay.effect.constraint;

import dev.rung.processor.replay.effect.transition.Transition;
import dev.rung.processor.replay.model.Constraint;
import dev.rung.processor.replay.model.Dependency;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.names.ChosenNames;
import dev.rung.sql.Place;
import dev.rung.sql.tree.ConstraintAttributes;
import dev.rung.sql.tree.Name;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the creation of any constraint of a table takes: its columns, its name, its attributes. */
public final class ConstraintCreation {

    private final Transition transition;
    private final SchemaObject table;

    public ConstraintCreation(Transition transition, SchemaObject table) {
        this.transition = transition;
        this.table = table;
    }

    /** The columns of the table with some names, if all of them are there. */
    Optional<List<SchemaObject>> columns(List<Name> names) {
        var columns = names.stream()
                .flatMap(name -> transition.known(table, ObjectKind.COLUMN, name).stream())
                .toList();
        return columns.size() == names.size() ? Optional.of(columns) : Optional.empty();
    }

    /** The name that PostgreSQL chooses: one that no constraint of the schema has, and no relation where there is an index. */
    public String chosen(List<String> columns, String label) {
        boolean hasIndex = !label.equals("check") && !label.equals("fkey");
        return ChosenNames.choose(
                table.name(),
                columns,
                label,
                name -> !transition.schema().constraints(table.schema(), name).isEmpty()
                        || (hasIndex
                                && transition
                                        .schema()
                                        .relation(table.schema(), name)
                                        .isPresent()));
    }

    /** Adds it, if its name is free. */
    Optional<SchemaObject> add(String name, Constraint constraint, Set<Dependency> needs, Place place) {
        var object = SchemaObject.of(ObjectKind.CONSTRAINT, table.schema(), name, constraint)
                .partOf(table.id())
                .needing(needs);
        return transition.isFree(object, false, place) ? Optional.of(transition.add(object)) : Optional.empty();
    }

    /** As the words behind it say: when it holds, and for which rows. */
    public static Constraint attributed(Constraint constraint, ConstraintAttributes attributes) {
        boolean isDeferred = attributes.initially() == ConstraintAttributes.Initially.DEFERRED;
        boolean isDeferrable = isDeferred || attributes.deferral() == ConstraintAttributes.Deferral.DEFERRABLE;
        boolean isEnforced = attributes.enforcement() != ConstraintAttributes.Enforcement.NOT_ENFORCED;
        return constraint
                .with(new Constraint.Timing(isDeferrable, isDeferred))
                .valid(isEnforced && !attributes.isNotValid())
                .enforced(isEnforced)
                .noInherit(attributes.isNoInherit());
    }
}
