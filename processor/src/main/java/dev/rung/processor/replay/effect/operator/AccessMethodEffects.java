package dev.rung.processor.replay.effect.operator;

import dev.rung.processor.replay.effect.transition.NamedObjects;
import dev.rung.processor.replay.effect.transition.Transition;
import dev.rung.processor.replay.model.NamedOnly;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.Options;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.sql.tree.AccessMethodStatement;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What statements do to access methods. */
public final class AccessMethodEffects implements AccessMethodStatement.Cases<@Nullable Void> {

    private final NamedObjects methods;

    public AccessMethodEffects(Transition transition) {
        this.methods = new NamedObjects(transition, ObjectKind.ACCESS_METHOD);
    }

    public void apply(AccessMethodStatement statement) {
        statement.accept(this);
    }

    @Override
    public @Nullable Void create(AccessMethodStatement.Create create) {
        var definition = new NamedOnly(Options.written(Map.of(
                "type", create.kind().name().toLowerCase(Locale.ROOT),
                "handler", create.handler().toString())));
        methods.add(
                SchemaObject.of(
                        ObjectKind.ACCESS_METHOD,
                        SchemaObject.NONE,
                        create.name().text(),
                        definition),
                false,
                create.name());
        return null;
    }

    @Override
    public @Nullable Void drop(AccessMethodStatement.Drop drop) {
        methods.dropPlain(drop.names(), drop.ifExists(), drop.behavior());
        return null;
    }
}
