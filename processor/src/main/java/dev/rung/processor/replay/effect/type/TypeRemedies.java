package dev.rung.processor.replay.effect.type;

import dev.rung.processor.replay.effect.remedy.Remedies;
import dev.rung.processor.replay.effect.remedy.Spelling;
import dev.rung.processor.replay.model.Column;
import dev.rung.processor.replay.model.Composite;
import dev.rung.processor.replay.model.Enumeration;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.Schema;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.sql.Place;
import dev.rung.sql.tree.Behavior;
import dev.rung.sql.tree.Statement;
import dev.rung.sql.tree.TextConstant;
import dev.rung.sql.tree.TypeStatement;
import java.util.List;
import java.util.Optional;

/** Puts types, and the attributes of composite ones right. No statement takes a value out of an enum, or puts the values in another order. */
public final class TypeRemedies implements Remedies {

    @Override
    public List<Statement> create(SchemaObject object, Schema schema) {
        if (object.kind() == ObjectKind.COLUMN) {
            return List.of(change(
                    object,
                    schema,
                    new TypeStatement.AddAttribute(attribute(object, schema), Behavior.DEFAULT, Place.NOWHERE)));
        }
        var name = new Spelling(schema).of(object);
        if (object.definition() instanceof Enumeration enumeration) {
            var values = enumeration.values().stream().map(TypeRemedies::text).toList();
            return List.of(new TypeStatement.CreateEnum(name, values, Place.NOWHERE));
        }
        if (object.definition() instanceof Composite) {
            var attributes = schema.children(object.id(), ObjectKind.COLUMN).stream()
                    .map(attribute -> attribute(attribute, schema))
                    .toList();
            return List.of(new TypeStatement.CreateComposite(name, attributes, Place.NOWHERE));
        }
        return List.of();
    }

    private static TextConstant text(String value) {
        return new TextConstant(value, Place.NOWHERE);
    }

    private static TypeStatement.Attribute attribute(SchemaObject attribute, Schema schema) {
        var column = attribute.definition(Column.class);
        return new TypeStatement.Attribute(
                Spelling.name(attribute),
                new Spelling(schema).type(column.type()),
                column.collation().map(Spelling::written),
                Place.NOWHERE);
    }

    private static Statement change(SchemaObject attribute, Schema schema, TypeStatement.AttributeChange change) {
        return new TypeStatement.AlterAttributes(
                new Spelling(schema).ownerOf(attribute), List.of(change), Place.NOWHERE);
    }

    @Override
    public List<Statement> drop(SchemaObject object, Schema schema) {
        if (object.kind() == ObjectKind.COLUMN) {
            return List.of(change(
                    object,
                    schema,
                    new TypeStatement.DropAttribute(false, Spelling.name(object), Behavior.DEFAULT, Place.NOWHERE)));
        }
        return List.of(new TypeStatement.Drop(
                false, List.of(Spelling.named(object, schema)), Behavior.DEFAULT, Place.NOWHERE));
    }

    @Override
    public List<Statement> rename(SchemaObject object, Schema schema, String to) {
        return List.of(
                object.kind() == ObjectKind.COLUMN
                        ? new TypeStatement.RenameAttribute(
                                new Spelling(schema).ownerOf(object),
                                Spelling.name(object),
                                Spelling.name(to),
                                Behavior.DEFAULT,
                                Place.NOWHERE)
                        : new TypeStatement.Rename(new Spelling(schema).of(object), Spelling.name(to), Place.NOWHERE));
    }

    @Override
    public List<Statement> restore(Change change) {
        if (change.was().kind() == ObjectKind.COLUMN) {
            return List.of(change(
                    change.is(),
                    change.after(),
                    new TypeStatement.AlterAttribute(
                            attribute(change.was(), change.before()), Behavior.DEFAULT, Place.NOWHERE)));
        }
        return change.was().definition() instanceof Enumeration was
                        && change.is().definition() instanceof Enumeration is
                ? renamedValue(change, was.values(), is.values()).stream().toList()
                : List.of();
    }

    /** One value that has another name gets its name back. */
    private static Optional<Statement> renamedValue(Change change, List<String> was, List<String> is) {
        Optional<Statement> rename = Optional.empty();
        for (int i = 0; i < was.size() && was.size() == is.size(); i++) {
            boolean isRenamed = !was.get(i).equals(is.get(i));
            if (isRenamed && (rename.isPresent() || is.contains(was.get(i)))) {
                return Optional.empty();
            }
            if (isRenamed) {
                rename = Optional.of(new TypeStatement.RenameValue(
                        new Spelling(change.after()).of(change.is()),
                        text(is.get(i)),
                        text(was.get(i)),
                        Place.NOWHERE));
            }
        }
        return rename;
    }
}
