package dev.rung.processor.replay.effect;

import dev.rung.processor.replay.model.Domain;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.Schema;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.sql.Place;
import dev.rung.sql.tree.Behavior;
import dev.rung.sql.tree.DomainStatement;
import dev.rung.sql.tree.Statement;
import java.util.List;

/** Puts domains and their constraints right. */
final class DomainRemedies implements Remedies {

    @Override
    public List<Statement> drop(SchemaObject object, Schema schema) {
        return List.of(
                object.kind() == ObjectKind.CONSTRAINT
                        ? new DomainStatement.DropConstraint(
                                new Spelling(schema).ownerOf(object),
                                false,
                                Spelling.name(object),
                                Behavior.DEFAULT,
                                Place.NOWHERE)
                        : new DomainStatement.Drop(
                                false, List.of(TypeRemedies.type(object, schema)), Behavior.DEFAULT, Place.NOWHERE));
    }

    @Override
    public List<Statement> rename(SchemaObject object, Schema schema, String to) {
        return List.of(
                object.kind() == ObjectKind.CONSTRAINT
                        ? new DomainStatement.RenameConstraint(
                                new Spelling(schema).ownerOf(object),
                                Spelling.name(object),
                                Spelling.name(to),
                                Place.NOWHERE)
                        : new DomainStatement.Rename(
                                new Spelling(schema).of(object), Spelling.name(to), Place.NOWHERE));
    }

    @Override
    public List<Statement> restore(Change change) {
        if (!(change.was().definition() instanceof Domain was)) {
            return List.of();
        }
        var name = new Spelling(change.after()).of(change.is());
        return switch (change.property()) {
            case "default" ->
                List.of(new DomainStatement.SetDefault(
                        name, was.standard().map(code -> code.in(change.before())), Place.NOWHERE));
            case "not null" ->
                List.of(new DomainStatement.SetNotNull(name, was.notNull().isPresent(), Place.NOWHERE));
            default -> List.of();
        };
    }
}
