package dev.rung.processor.replay.effect.relation;

import dev.rung.processor.replay.effect.remedy.Remedies;
import dev.rung.processor.replay.effect.remedy.Spelling;
import dev.rung.processor.replay.model.MaterializedView;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.Schema;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.View;
import dev.rung.sql.Place;
import dev.rung.sql.tree.Behavior;
import dev.rung.sql.tree.DataFilling;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.Persistence;
import dev.rung.sql.tree.Statement;
import dev.rung.sql.tree.ViewStatement;
import java.util.List;
import java.util.stream.Stream;

/** Puts views and materialized views right, and their columns. */
public final class ViewRemedies implements Remedies {

    @Override
    public List<Statement> create(SchemaObject object, Schema schema) {
        if (object.kind() == ObjectKind.COLUMN || !isWhole(object, schema)) {
            return List.of();
        }
        return List.of(create(object, schema, false));
    }

    /** What else belongs to it, an index or a trigger, would be lost again. */
    private static boolean isWhole(SchemaObject view, Schema schema) {
        return view.definition().isComplete()
                && schema.children(view.id()).stream().allMatch(part -> part.kind() == ObjectKind.COLUMN);
    }

    private static Statement create(SchemaObject view, Schema schema, boolean orReplace) {
        var name = new Spelling(schema).of(view);
        var columns = schema.children(view.id(), ObjectKind.COLUMN).stream()
                .map(Spelling::name)
                .toList();
        return view.definition() instanceof View definition
                ? new ViewStatement.Create(
                        orReplace,
                        Persistence.PERMANENT,
                        name,
                        columns,
                        Spelling.options(definition.options()),
                        definition.query().in(schema),
                        ViewStatement.CheckOption.DEFAULT,
                        Place.NOWHERE)
                : materialized(view.definition(MaterializedView.class), view, columns, schema);
    }

    private static Statement materialized(
            MaterializedView definition, SchemaObject view, List<Name> columns, Schema schema) {
        var storage = definition.storage();
        return new ViewStatement.CreateMaterialized(
                false,
                false,
                new Spelling(schema).of(view),
                columns,
                new ViewStatement.Storage(
                        storage.accessMethod().map(Spelling::name),
                        Spelling.options(storage.options()),
                        storage.tablespace().map(Spelling::name),
                        Place.NOWHERE),
                definition.query().in(schema),
                DataFilling.DEFAULT,
                Place.NOWHERE);
    }

    @Override
    public List<Statement> drop(SchemaObject object, Schema schema) {
        return object.kind() == ObjectKind.COLUMN
                ? List.of()
                : List.of(new ViewStatement.Drop(
                        object.kind() == ObjectKind.MATERIALIZED_VIEW,
                        false,
                        List.of(new Spelling(schema).of(object)),
                        Behavior.DEFAULT,
                        Place.NOWHERE));
    }

    @Override
    public List<Statement> rename(SchemaObject object, Schema schema, String to) {
        var owner = object.kind() == ObjectKind.COLUMN ? schema.get(object.parent()) : object;
        boolean isMaterialized = owner.kind() == ObjectKind.MATERIALIZED_VIEW;
        var name = new Spelling(schema).of(owner);
        return List.of(
                object.kind() == ObjectKind.COLUMN
                        ? new ViewStatement.RenameColumn(
                                isMaterialized, false, name, Spelling.name(object), Spelling.name(to), Place.NOWHERE)
                        : new ViewStatement.Rename(isMaterialized, false, name, Spelling.name(to), Place.NOWHERE));
    }

    /** A view is replaced where its columns allow it; what needs it would stand in the way of dropping it. */
    @Override
    public List<Statement> restore(Change change) {
        if (change.was().kind() == ObjectKind.COLUMN) {
            return List.of();
        }
        if (change.was().kind() == ObjectKind.VIEW && keepsColumns(change)) {
            return isWhole(change.was(), change.before())
                    ? List.of(create(change.was(), change.before(), true))
                    : List.of();
        }
        boolean isFree = Stream.of(change.is())
                .allMatch(
                        view -> change.after().users(view.id()).stream().allMatch(user -> user.parent() == view.id()));
        return isFree && isWhole(change.is(), change.after()) ? Remedies.super.restore(change) : List.of();
    }

    private static boolean keepsColumns(Change change) {
        var was = names(change.was(), change.before());
        var is = names(change.is(), change.after());
        return was.size() >= is.size() && was.subList(0, is.size()).equals(is);
    }

    private static List<String> names(SchemaObject view, Schema schema) {
        return schema.children(view.id(), ObjectKind.COLUMN).stream()
                .map(SchemaObject::name)
                .toList();
    }
}
