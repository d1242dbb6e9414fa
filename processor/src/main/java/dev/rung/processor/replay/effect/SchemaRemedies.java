package dev.rung.processor.replay.effect;

import dev.rung.processor.replay.effect.remedy.Remedies;
import dev.rung.processor.replay.effect.remedy.Spelling;
import dev.rung.processor.replay.model.Schema;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.sql.Place;
import dev.rung.sql.tree.Behavior;
import dev.rung.sql.tree.SchemaStatement;
import dev.rung.sql.tree.Statement;
import java.util.List;
import java.util.Optional;

/** Puts schemas right. */
final class SchemaRemedies implements Remedies {

    @Override
    public List<Statement> create(SchemaObject object, Schema schema) {
        return List.of(new SchemaStatement.Create(
                false, Optional.of(Spelling.name(object)), Optional.empty(), List.of(), Place.NOWHERE));
    }

    @Override
    public List<Statement> drop(SchemaObject object, Schema schema) {
        return List.of(
                new SchemaStatement.Drop(false, List.of(Spelling.name(object)), Behavior.DEFAULT, Place.NOWHERE));
    }

    @Override
    public List<Statement> rename(SchemaObject object, Schema schema, String to) {
        return List.of(new SchemaStatement.Rename(Spelling.name(object), Spelling.name(to), Place.NOWHERE));
    }

    @Override
    public List<Statement> restore(Change change) {
        return List.of();
    }
}
