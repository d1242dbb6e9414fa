package dev.rung.processor.replay.effect.text;

import dev.rung.processor.replay.effect.remedy.Remedies;
import dev.rung.processor.replay.effect.remedy.Spelling;
import dev.rung.processor.replay.model.NamedOnly;
import dev.rung.processor.replay.model.Schema;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.sql.Place;
import dev.rung.sql.tree.Behavior;
import dev.rung.sql.tree.ConversionStatement;
import dev.rung.sql.tree.Statement;
import dev.rung.sql.tree.TextConstant;
import java.util.List;

/** Puts conversions between encodings right. */
public final class ConversionRemedies implements Remedies {

    @Override
    public List<Statement> create(SchemaObject object, Schema schema) {
        var options = object.definition(NamedOnly.class).options().values();
        return List.of(new ConversionStatement.Create(
                options.getOrDefault("default", "").equals("true"),
                new Spelling(schema).of(object),
                new TextConstant(options.getOrDefault("from", ""), Place.NOWHERE),
                new TextConstant(options.getOrDefault("to", ""), Place.NOWHERE),
                Spelling.written(options.getOrDefault("function", "")),
                Place.NOWHERE));
    }

    @Override
    public List<Statement> drop(SchemaObject object, Schema schema) {
        return List.of(new ConversionStatement.Drop(
                false, List.of(new Spelling(schema).of(object)), Behavior.DEFAULT, Place.NOWHERE));
    }

    @Override
    public List<Statement> rename(SchemaObject object, Schema schema, String to) {
        return List.of(
                new ConversionStatement.Rename(new Spelling(schema).of(object), Spelling.name(to), Place.NOWHERE));
    }
}
