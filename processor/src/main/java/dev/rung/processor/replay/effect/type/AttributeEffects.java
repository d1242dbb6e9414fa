package dev.rung.processor.replay.effect.type;

import dev.rung.processor.replay.effect.column.ColumnEffects;
import dev.rung.processor.replay.effect.column.ColumnTypeRules;
import dev.rung.processor.replay.effect.column.StoredValues;
import dev.rung.processor.replay.effect.text.CollationEffects;
import dev.rung.processor.replay.effect.transition.Removal;
import dev.rung.processor.replay.effect.transition.Transition;
import dev.rung.processor.replay.model.Column;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Table;
import dev.rung.sql.Place;
import dev.rung.sql.tree.Behavior;
import dev.rung.sql.tree.TypeStatement;
import java.util.List;
import java.util.function.Consumer;

/** Adds, changes and drops attributes of a composite type, and the columns of the tables that are of that type. */
final class AttributeEffects {

    private final Transition transition;
    private final SchemaObject type;

    AttributeEffects(Transition transition, SchemaObject type) {
        this.transition = transition;
        this.type = type;
    }

    void add(TypeStatement.Attribute attribute) {
        add(attribute, type);
    }

    private void add(TypeStatement.Attribute attribute, SchemaObject owner) {
        var made = transition.binder().type(attribute.type());
        if (new ColumnTypeRules(transition, owner)
                .breaks(attribute.name().text(), made, attribute.type().place())) {
            return;
        }
        var column = SchemaObject.of(
                        ObjectKind.COLUMN,
                        SchemaObject.NONE,
                        attribute.name().text(),
                        Column.of(made).withCollation(CollationEffects.written(attribute.collation())))
                .partOf(owner.id())
                .needing(made.needs())
                .needing(CollationEffects.needs(transition, attribute.collation()));
        if (transition.isFree(column, false, attribute.name().place())) {
            transition.add(column);
        }
    }

    void change(TypeStatement.AttributeChange change) {
        if (change instanceof TypeStatement.AddAttribute add) {
            everywhere(add.behavior(), add.place(), owner -> add(add.attribute(), owner));
        } else if (change instanceof TypeStatement.AlterAttribute alter) {
            alter(alter);
        } else if (change instanceof TypeStatement.DropAttribute drop) {
            drop(drop);
        }
    }

    private void alter(TypeStatement.AlterAttribute alter) {
        var attribute = alter.attribute();
        if (transition.known(type, ObjectKind.COLUMN, attribute.name()).isEmpty() || isStored(alter.place())) {
            return;
        }
        var made = transition.binder().type(attribute.type());
        everywhere(
                alter.behavior(),
                alter.place(),
                owner -> transition
                        .schema()
                        .child(owner.id(), ObjectKind.COLUMN, attribute.name().text())
                        .ifPresent(column -> {
                            new ColumnEffects(transition).setType(column, made);
                            transition.replace(CollationEffects.collated(
                                    transition, transition.current(column), attribute.collation()));
                        }));
    }

    /** PostgreSQL does not rewrite the rows that hold a composite value. */
    private boolean isStored(Place place) {
        var holder = new StoredValues(transition.schema()).keeper(type);
        holder.ifPresent(column -> transition
                .verdict()
                .refused(
                        "0A000",
                        "the type of an attribute of `" + transition.schema().describe(type) + "` cannot change",
                        "Column `" + transition.schema().describe(column) + "` is of that type, and PostgreSQL does not"
                                + " rewrite what it holds",
                        "create a new type, and change the column to it with `alter column … type … using …`",
                        place,
                        type,
                        column));
        return holder.isPresent();
    }

    private void drop(TypeStatement.DropAttribute drop) {
        var attribute = transition.names().part(type, ObjectKind.COLUMN, drop.name());
        if (attribute.isEmpty()) {
            if (!drop.ifExists()) {
                transition.verdict().unknown(ObjectKind.COLUMN, drop.name(), type);
            }
            return;
        }
        everywhere(
                drop.behavior(),
                drop.place(),
                owner -> transition
                        .schema()
                        .child(owner.id(), ObjectKind.COLUMN, drop.name().text())
                        .ifPresent(column -> new Removal(transition)
                                .drop(
                                        List.of(column),
                                        drop.behavior(),
                                        drop.name().place())));
    }

    void rename(TypeStatement.RenameAttribute rename) {
        if (transition.known(type, ObjectKind.COLUMN, rename.attribute()).isEmpty()) {
            return;
        }
        everywhere(
                rename.behavior(),
                rename.place(),
                owner -> transition
                        .schema()
                        .child(owner.id(), ObjectKind.COLUMN, rename.attribute().text())
                        .map(column -> column.named(rename.newName().text()))
                        .filter(renamed -> transition.isFree(
                                renamed, false, rename.newName().place()))
                        .ifPresent(transition::replace));
    }

    /** Changes the type, and with {@code cascade} the tables of that type; without it they stand in the way. */
    private void everywhere(Behavior behavior, Place place, Consumer<SchemaObject> change) {
        var tables = transition.schema().users(type.id()).stream()
                .filter(user -> user.definition() instanceof Table table
                        && table.heritage().type() == type.id())
                .toList();
        if (!tables.isEmpty() && behavior != Behavior.CASCADE) {
            transition.verdict().needed(type, tables, place);
            return;
        }
        change.accept(type);
        tables.forEach(change);
    }
}
