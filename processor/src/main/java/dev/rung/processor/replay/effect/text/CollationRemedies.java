package dev.rung.processor.replay.effect.text;

import dev.rung.processor.replay.effect.remedy.Remedies;
import dev.rung.processor.replay.effect.remedy.Spelling;
import dev.rung.processor.replay.model.NamedOnly;
import dev.rung.processor.replay.model.Schema;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.sql.Place;
import dev.rung.sql.tree.Behavior;
import dev.rung.sql.tree.CollationStatement;
import dev.rung.sql.tree.Statement;
import java.util.List;

/** Puts collations right. */
public final class CollationRemedies implements Remedies {

    /** A copy of one of PostgreSQL's own says so. */
    @Override
    public List<Statement> create(SchemaObject object, Schema schema) {
        var name = new Spelling(schema).of(object);
        var options = object.definition(NamedOnly.class).options();
        var original = options.values().get("from");
        return List.of(
                original == null
                        ? new CollationStatement.Create(false, name, Spelling.options(options), Place.NOWHERE)
                        : new CollationStatement.Copy(false, name, Spelling.plain(original), Place.NOWHERE));
    }

    @Override
    public List<Statement> drop(SchemaObject object, Schema schema) {
        return List.of(new CollationStatement.Drop(
                false, List.of(new Spelling(schema).of(object)), Behavior.DEFAULT, Place.NOWHERE));
    }

    @Override
    public List<Statement> rename(SchemaObject object, Schema schema, String to) {
        return List.of(
                new CollationStatement.Rename(new Spelling(schema).of(object), Spelling.name(to), Place.NOWHERE));
    }
}
