package dev.rung.processor.replay.effect.transition;

import dev.rung.processor.replay.model.Column;
import dev.rung.processor.replay.model.Constraint;
import dev.rung.processor.replay.model.Dependency;
import dev.rung.processor.replay.model.Index;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.SchemaObject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What is said of one table, said of another one that has columns of the same names. */
public final class Copy {

    private final Transition transition;
    private final SchemaObject from;
    private final SchemaObject to;

    public Copy(Transition transition, SchemaObject from, SchemaObject to) {
        this.transition = transition;
        this.from = from;
        this.to = to;
    }

    /** The column of the same name, for a column; anything else is the same for both. */
    private long id(long id) {
        if (id == from.id()) {
            return to.id();
        }
        return transition
                .schema()
                .find(id)
                .filter(object -> object.kind() == ObjectKind.COLUMN && object.parent() == from.id())
                .flatMap(column -> transition.schema().child(to.id(), ObjectKind.COLUMN, column.name()))
                .map(SchemaObject::id)
                .orElse(id);
    }

    private List<Long> ids(List<Long> all) {
        return all.stream().map(this::id).toList();
    }

    /** What a part needs besides the table that it is a part of. */
    public Set<Dependency> needs(SchemaObject part) {
        return part.dependencies().stream()
                .filter(dependency -> dependency.on() != from.id())
                .filter(dependency ->
                        dependency.type() != Dependency.Type.PARTITION && dependency.type() != Dependency.Type.INTERNAL)
                .map(dependency -> new Dependency(id(dependency.on()), dependency.type(), dependency.part()))
                .collect(Collectors.toSet());
    }

    public Optional<Column.Value> value(Column column) {
        return column.value().map(value -> {
            if (value instanceof Column.Default standard) {
                return new Column.Default(standard.expression().rebound(this::id), standard.isConverted());
            }
            return value instanceof Column.Generated generated
                    ? new Column.Generated(generated.expression().rebound(this::id), generated.isStored())
                    : value;
        });
    }

    public Constraint constraint(Constraint constraint) {
        return constraint.with(rule(constraint.rule()));
    }

    private Constraint.Rule rule(Constraint.Rule rule) {
        if (rule instanceof Constraint.Check check) {
            return new Constraint.Check(check.condition().rebound(this::id));
        }
        if (rule instanceof Constraint.Key key) {
            return new Constraint.Key(key.isPrimary(), ids(key.columns()), key.isWithoutOverlaps());
        }
        if (rule instanceof Constraint.ForeignKey key) {
            return new Constraint.ForeignKey(
                    ids(key.columns()),
                    key.table(),
                    key.referenced(),
                    key.match(),
                    action(key.onDelete()),
                    action(key.onUpdate()),
                    key.hasPeriod());
        }
        return rule;
    }

    private Constraint.Action action(Constraint.Action action) {
        return new Constraint.Action(action.kind(), ids(action.columns()));
    }

    public Index index(Index index) {
        return new Index(
                index.method(),
                index.isUnique(),
                index.elements().stream()
                        .map(element -> element.rebound(this::id))
                        .toList(),
                ids(index.include()),
                index.areNullsDistinct(),
                index.options(),
                index.tablespace(),
                index.where().map(where -> where.rebound(this::id)),
                index.isValid(),
                index.isBehindConstraint());
    }
}
