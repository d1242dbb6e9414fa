package dev.rung.processor.replay.effect.operator;

import dev.rung.processor.replay.effect.routine.RoutineReferences;
import dev.rung.processor.replay.effect.transition.Removal;
import dev.rung.processor.replay.effect.transition.Transition;
import dev.rung.processor.replay.model.Callable;
import dev.rung.processor.replay.model.Dependency;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.Schema;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Transform;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.QualifiedName;
import dev.rung.sql.tree.RoutineKind;
import dev.rung.sql.tree.RoutineReference;
import dev.rung.sql.tree.TransformStatement;
import dev.rung.sql.tree.TypeName;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What statements do to transforms. */
public final class TransformEffects implements TransformStatement.Cases<@Nullable Void> {

    private final Transition transition;

    public TransformEffects(Transition transition) {
        this.transition = transition;
    }

    public void apply(TransformStatement statement) {
        statement.accept(this);
    }

    @Override
    public @Nullable Void create(TransformStatement.Create create) {
        var definition = new Transform(
                transition.binder().type(create.type()).withoutModifiers(),
                create.language().text(),
                create.fromSql().map(this::function),
                create.toSql().map(this::function));
        var transform = SchemaObject.of(ObjectKind.TRANSFORM, SchemaObject.NONE, "", definition)
                .needing(needs(definition));
        var existing = find(transition, create.type(), create.language());
        if (existing.isPresent() && create.orReplace()) {
            transition.replace(transform.inPlaceOf(existing.get()));
        } else if (transition.isFree(transform, false, create.type().place())) {
            transition.add(transform);
        }
        return null;
    }

    private Callable function(RoutineReference reference) {
        return new RoutineReferences(transition)
                .find(RoutineKind.FUNCTION, reference, false)
                .map(Callable::made)
                .orElseGet(() -> Callable.given(reference.name().toString()));
    }

    private Set<Dependency> needs(Transform transform) {
        Set<Dependency> needs = new HashSet<>();
        transform.fromSql().ifPresent(function -> needs.addAll(function.needs()));
        transform.toSql().ifPresent(function -> needs.addAll(function.needs()));
        if (!transform.type().isBuiltIn()) {
            needs.add(Dependency.normal(transform.type().made()));
        }
        transition
                .schema()
                .find(Schema.Key.of(ObjectKind.LANGUAGE, SchemaObject.NONE, transform.language()))
                .ifPresent(language -> needs.add(Dependency.normal(language.id())));
        return needs;
    }

    /** The transform of a type for a language, if a migration made it. */
    public static Optional<SchemaObject> find(Transition transition, TypeName type, Name language) {
        var sought = new Transform(
                transition.binder().type(type).withoutModifiers(), language.text(), Optional.empty(), Optional.empty());
        return transition.schema().find(Schema.Key.of(ObjectKind.TRANSFORM, SchemaObject.NONE, sought.signature()));
    }

    @Override
    public @Nullable Void drop(TransformStatement.Drop drop) {
        var found = find(transition, drop.type(), drop.language());
        if (found.isPresent()) {
            new Removal(transition).drop(List.of(found.get()), drop.behavior(), drop.place());
        } else if (!drop.ifExists()) {
            transition
                    .verdict()
                    .unknown(
                            ObjectKind.TRANSFORM,
                            new QualifiedName(
                                    List.of(drop.language()), drop.language().place()));
        }
        return null;
    }
}
