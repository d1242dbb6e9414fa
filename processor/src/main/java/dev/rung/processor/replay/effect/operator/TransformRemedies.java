package dev.rung.processor.replay.effect.operator;

import dev.rung.processor.replay.effect.remedy.Remedies;
import dev.rung.processor.replay.effect.remedy.Spelling;
import dev.rung.processor.replay.model.Schema;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Transform;
import dev.rung.sql.Place;
import dev.rung.sql.tree.Behavior;
import dev.rung.sql.tree.Statement;
import dev.rung.sql.tree.TransformStatement;
import java.util.List;

/** Puts transforms right. */
public final class TransformRemedies implements Remedies {

    /** Of functions that PostgreSQL or an extension brings along the model does not know the arguments. */
    @Override
    public List<Statement> create(SchemaObject object, Schema schema) {
        var transform = object.definition(Transform.class);
        var from = transform.fromSql().flatMap(function -> CastRemedies.reference(function, schema));
        var to = transform.toSql().flatMap(function -> CastRemedies.reference(function, schema));
        boolean isKnown = from.isPresent() == transform.fromSql().isPresent()
                && to.isPresent() == transform.toSql().isPresent();
        return isKnown
                ? List.of(new TransformStatement.Create(
                        false,
                        new Spelling(schema).type(transform.type()),
                        Spelling.name(transform.language()),
                        from,
                        to,
                        Place.NOWHERE))
                : List.of();
    }

    @Override
    public List<Statement> drop(SchemaObject object, Schema schema) {
        var transform = object.definition(Transform.class);
        return List.of(new TransformStatement.Drop(
                false,
                new Spelling(schema).type(transform.type()),
                Spelling.name(transform.language()),
                Behavior.DEFAULT,
                Place.NOWHERE));
    }
}
