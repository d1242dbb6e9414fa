package dev.rung.processor.replay.effect.operator;

import dev.rung.processor.replay.effect.routine.RoutineReferences;
import dev.rung.processor.replay.effect.transition.Removal;
import dev.rung.processor.replay.effect.transition.Transition;
import dev.rung.processor.replay.model.Callable;
import dev.rung.processor.replay.model.Cast;
import dev.rung.processor.replay.model.Dependency;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.Schema;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Type;
import dev.rung.processor.replay.names.TypeLookup;
import dev.rung.sql.tree.CastStatement;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.QualifiedName;
import dev.rung.sql.tree.RoutineKind;
import dev.rung.sql.tree.TypeName;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What statements do to casts. */
public final class CastEffects implements CastStatement.Cases<@Nullable Void> {

    private final Transition transition;

    public CastEffects(Transition transition) {
        this.transition = transition;
    }

    public void apply(CastStatement statement) {
        statement.accept(this);
    }

    @Override
    public @Nullable Void create(CastStatement.Create create) {
        var source = type(create.source());
        var target = type(create.target());
        var function = create.method() instanceof CastStatement.ByFunction by
                ? Optional.of(function(by))
                : Optional.<Callable>empty();
        var definition =
                new Cast(source, target, create.context(), function, create.method() instanceof CastStatement.ByText);
        Set<Dependency> needs = new HashSet<>();
        function.ifPresent(it -> needs.addAll(it.needs()));
        Cast.types(source, target).made().forEach(id -> needs.add(Dependency.normal(id)));
        var cast = SchemaObject.of(ObjectKind.CAST, SchemaObject.NONE, "", definition)
                .needing(needs);
        if (transition.isFree(
                cast, false, create.source().place().to(create.target().place()))) {
            transition.add(cast);
        }
        return null;
    }

    private Type type(TypeName type) {
        return transition.binder().type(type).withoutModifiers();
    }

    private boolean isThere(TypeName type) {
        return new TypeLookup(transition.names()).find(type).isPresent();
    }

    private Callable function(CastStatement.ByFunction by) {
        return new RoutineReferences(transition)
                .find(RoutineKind.FUNCTION, by.function(), false)
                .map(Callable::made)
                .orElseGet(() -> Callable.given(by.function().name().toString()));
    }

    /** The cast between two types, if a migration made it. */
    public static Optional<SchemaObject> find(Transition transition, TypeName source, TypeName target) {
        var binder = transition.binder();
        var types = Cast.types(binder.type(source), binder.type(target));
        return transition.schema().find(Schema.Key.of(ObjectKind.CAST, SchemaObject.NONE, types.key()));
    }

    @Override
    public @Nullable Void drop(CastStatement.Drop drop) {
        if (drop.ifExists() && !(isThere(drop.source()) && isThere(drop.target()))) {
            return null;
        }
        var place = drop.source().place().to(drop.target().place());
        var found = find(transition, drop.source(), drop.target());
        if (found.isPresent()) {
            new Removal(transition).drop(List.of(found.get()), drop.behavior(), place);
        } else if (!drop.ifExists()) {
            var schema = transition.schema();
            transition
                    .verdict()
                    .unknown(
                            ObjectKind.CAST,
                            new QualifiedName(List.of(new Name("cast", place)), place),
                            " (%s as %s)"
                                    .formatted(
                                            type(drop.source()).shown(schema),
                                            type(drop.target()).shown(schema)));
        }
        return null;
    }
}
