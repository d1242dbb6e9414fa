package dev.rung.processor.replay.effect.server;

import dev.rung.processor.replay.effect.remedy.Remedies;
import dev.rung.processor.replay.effect.remedy.Spelling;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.Publication;
import dev.rung.processor.replay.model.Schema;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.sql.Place;
import dev.rung.sql.tree.Behavior;
import dev.rung.sql.tree.Option;
import dev.rung.sql.tree.PublicationStatement;
import dev.rung.sql.tree.Statement;
import java.util.List;
import java.util.Optional;

/** Puts publications right. */
public final class PublicationRemedies implements Remedies {

    @Override
    public List<Statement> create(SchemaObject object, Schema schema) {
        var publication = object.definition(Publication.class);
        return List.of(new PublicationStatement.Create(
                Spelling.name(object),
                publication.isForAllTables(),
                objects(publication, schema),
                Spelling.options(publication.options()),
                Place.NOWHERE));
    }

    private static List<PublicationStatement.PublicationObject> objects(Publication publication, Schema schema) {
        return publication.entries().stream()
                .map(entry -> object(entry, schema))
                .toList();
    }

    private static PublicationStatement.PublicationObject object(Publication.Entry entry, Schema schema) {
        var object = schema.get(entry.object());
        return object.kind() == ObjectKind.SCHEMA
                ? new PublicationStatement.TablesInSchema(Optional.of(Spelling.name(object)), Place.NOWHERE)
                : new PublicationStatement.Table(
                        new Spelling(schema).relation(object),
                        new Spelling(schema).names(entry.columns()).orElse(List.of()),
                        entry.where().map(condition -> condition.in(schema)),
                        Place.NOWHERE);
    }

    @Override
    public List<Statement> drop(SchemaObject object, Schema schema) {
        return List.of(
                new PublicationStatement.Drop(false, List.of(Spelling.name(object)), Behavior.DEFAULT, Place.NOWHERE));
    }

    @Override
    public List<Statement> rename(SchemaObject object, Schema schema, String to) {
        return List.of(new PublicationStatement.Rename(Spelling.name(object), Spelling.name(to), Place.NOWHERE));
    }

    @Override
    public List<Statement> restore(Change change) {
        var was = change.was().definition(Publication.class);
        return switch (change.property()) {
            case "for all tables" -> Remedies.super.restore(change);
            case "publishes", "conditions", "columns" -> List.of(entries(change, was));
            default ->
                option(was, change.property()).stream()
                        .<Statement>map(option -> new PublicationStatement.SetOptions(
                                Spelling.name(change.is()), List.of(option), Place.NOWHERE))
                        .toList();
        };
    }

    /** A publication of nothing cannot be set: what it publishes is taken away. */
    private static Statement entries(Change change, Publication was) {
        var name = Spelling.name(change.is());
        return was.entries().isEmpty()
                ? new PublicationStatement.DropObjects(
                        name, bare(change.is().definition(Publication.class), change.after()), Place.NOWHERE)
                : new PublicationStatement.SetObjects(name, objects(was, change.before()), Place.NOWHERE);
    }

    /** Without columns and conditions, which do not stand where objects are taken away. */
    private static List<PublicationStatement.PublicationObject> bare(Publication publication, Schema schema) {
        return objects(
                publication.with(publication.entries().stream()
                        .map(entry -> new Publication.Entry(
                                entry.object(), entry.name(), List.of(), Optional.empty(), List.of()))
                        .toList()),
                schema);
    }

    private static Optional<Option> option(Publication was, String property) {
        return Spelling.option(was.options(), property).or(() -> Spelling.option(Publication.STANDARD, property));
    }
}
