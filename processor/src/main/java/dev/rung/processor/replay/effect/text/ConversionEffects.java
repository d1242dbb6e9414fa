package dev.rung.processor.replay.effect.text;

import dev.rung.processor.replay.effect.transition.NamedObjects;
import dev.rung.processor.replay.effect.transition.Transition;
import dev.rung.processor.replay.model.NamedOnly;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.Options;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.sql.tree.ConversionStatement;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What statements do to conversions between encodings. */
public final class ConversionEffects implements ConversionStatement.Cases<@Nullable Void> {

    private final Transition transition;
    private final NamedObjects conversions;

    public ConversionEffects(Transition transition) {
        this.transition = transition;
        this.conversions = new NamedObjects(transition, ObjectKind.CONVERSION);
    }

    public void apply(ConversionStatement statement) {
        statement.accept(this);
    }

    @Override
    public @Nullable Void create(ConversionStatement.Create create) {
        var definition = new NamedOnly(Options.written(Map.of(
                "default", String.valueOf(create.isDefault()),
                "from", create.source().text(),
                "to", create.target().text(),
                "function", create.function().toString())));
        transition
                .target(create.name())
                .map(in -> SchemaObject.of(
                        ObjectKind.CONVERSION, in, create.name().name().text(), definition))
                .ifPresent(conversion ->
                        conversions.add(conversion, false, create.name().name()));
        return null;
    }

    @Override
    public @Nullable Void rename(ConversionStatement.Rename rename) {
        conversions.rename(rename.name(), rename.newName());
        return null;
    }

    @Override
    public @Nullable Void setOwner(ConversionStatement.SetOwner set) {
        conversions.own(set.name(), set.owner());
        return null;
    }

    @Override
    public @Nullable Void setSchema(ConversionStatement.SetSchema set) {
        conversions.move(set.name(), set.schema());
        return null;
    }

    @Override
    public @Nullable Void drop(ConversionStatement.Drop drop) {
        conversions.drop(drop.names(), drop.ifExists(), drop.behavior());
        return null;
    }
}
