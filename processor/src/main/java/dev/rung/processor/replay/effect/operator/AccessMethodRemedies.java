package dev.rung.processor.replay.effect.operator;

import dev.rung.processor.replay.effect.remedy.Remedies;
import dev.rung.processor.replay.effect.remedy.Spelling;
import dev.rung.processor.replay.model.NamedOnly;
import dev.rung.processor.replay.model.Schema;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.sql.Place;
import dev.rung.sql.tree.AccessMethodStatement;
import dev.rung.sql.tree.Behavior;
import dev.rung.sql.tree.Statement;
import java.util.List;
import java.util.Locale;

/** Puts access methods right. */
public final class AccessMethodRemedies implements Remedies {

    @Override
    public List<Statement> create(SchemaObject object, Schema schema) {
        var options = object.definition(NamedOnly.class).options().values();
        return List.of(new AccessMethodStatement.Create(
                Spelling.name(object),
                AccessMethodStatement.Kind.valueOf(
                        options.getOrDefault("type", "").toUpperCase(Locale.ROOT)),
                Spelling.written(options.getOrDefault("handler", "")),
                Place.NOWHERE));
    }

    @Override
    public List<Statement> drop(SchemaObject object, Schema schema) {
        return List.of(
                new AccessMethodStatement.Drop(false, List.of(Spelling.name(object)), Behavior.DEFAULT, Place.NOWHERE));
    }
}
