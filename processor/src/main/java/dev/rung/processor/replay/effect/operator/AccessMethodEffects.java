package dev.rung.processor.replay.effect.operator;

import dev.rung.processor.replay.effect.routine.CalledFunctions;
import dev.rung.processor.replay.effect.transition.NamedObjects;
import dev.rung.processor.replay.effect.transition.Transition;
import dev.rung.processor.replay.model.NamedOnly;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.Options;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Type;
import dev.rung.sql.catalog.Catalog;
import dev.rung.sql.tree.AccessMethodStatement;
import dev.rung.sql.tree.QualifiedName;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What statements do to access methods. */
public final class AccessMethodEffects implements AccessMethodStatement.Cases<@Nullable Void> {

    private final Transition transition;
    private final NamedObjects methods;

    public AccessMethodEffects(Transition transition) {
        this.transition = transition;
        this.methods = new NamedObjects(transition, ObjectKind.ACCESS_METHOD);
    }

    public void apply(AccessMethodStatement statement) {
        statement.accept(this);
    }

    @Override
    public @Nullable Void create(AccessMethodStatement.Create create) {
        if (isMissing(create.handler())) {
            return null;
        }
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

    /** A handler takes one argument, which is never given ({@code lookup_am_handler_func} of PostgreSQL 18). */
    private boolean isMissing(QualifiedName handler) {
        var taken = Type.of(Catalog.of(Catalog.NEWEST).types().get("internal"));
        return new CalledFunctions(transition).exact(handler, List.of(taken)).isEmpty();
    }

    @Override
    public @Nullable Void drop(AccessMethodStatement.Drop drop) {
        methods.dropPlain(drop.names(), drop.ifExists(), drop.behavior());
        return null;
    }
}
