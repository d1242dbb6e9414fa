package dev.rung.processor.replay.effect;

import dev.rung.processor.replay.effect.remedy.Remedies;
import dev.rung.processor.replay.effect.remedy.Spelling;
import dev.rung.processor.replay.model.Extension;
import dev.rung.processor.replay.model.Schema;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.sql.Place;
import dev.rung.sql.tree.Behavior;
import dev.rung.sql.tree.ExtensionStatement;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.Statement;
import java.util.List;
import java.util.Optional;

/** Puts extensions right. */
final class ExtensionRemedies implements Remedies {

    @Override
    public List<Statement> create(SchemaObject object, Schema schema) {
        return List.of(new ExtensionStatement.Create(
                false,
                Spelling.name(object),
                schemaOf(object, schema).filter(name -> !name.text().equals("public")),
                Optional.empty(),
                false,
                Place.NOWHERE));
    }

    private static Optional<Name> schemaOf(SchemaObject object, Schema schema) {
        return object.definition() instanceof Extension extension
                ? schema.find(extension.schema()).map(Spelling::name)
                : Optional.empty();
    }

    @Override
    public List<Statement> drop(SchemaObject object, Schema schema) {
        return List.of(
                new ExtensionStatement.Drop(false, List.of(Spelling.name(object)), Behavior.DEFAULT, Place.NOWHERE));
    }

    @Override
    public List<Statement> restore(Change change) {
        return schemaOf(change.was(), change.before())
                .<Statement>map(
                        schema -> new ExtensionStatement.SetSchema(Spelling.name(change.is()), schema, Place.NOWHERE))
                .stream()
                .toList();
    }
}
