package dev.rung.processor.replay.effect.relation;

import dev.rung.processor.replay.effect.transition.Transition;
import dev.rung.processor.replay.model.Constraint;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Table;
import dev.rung.sql.tree.Persistence;
import dev.rung.sql.tree.SetLogged;
import java.util.Optional;
import java.util.stream.Stream;

/** Which tables do not become logged or unlogged: a table that survives a crash refers to no table that does not. */
final class LoggingRefusals {

    private final Transition transition;
    private final SchemaObject table;

    LoggingRefusals(Transition transition, SchemaObject table) {
        this.transition = transition;
        this.table = table;
    }

    boolean set(SetLogged action) {
        var other = (action.isLogged() ? referred() : referring())
                .filter(it -> it.id() != table.id())
                .filter(it -> it.definition() instanceof Table definition
                        && definition.persistence()
                                == (action.isLogged() ? Persistence.UNLOGGED : Persistence.PERMANENT))
                .findFirst();
        other.ifPresent(it -> refuse(action, it));
        return other.isPresent();
    }

    private Stream<SchemaObject> referred() {
        return transition.schema().children(table.id(), ObjectKind.CONSTRAINT).stream()
                .flatMap(constraint -> foreignKey(constraint).stream())
                .flatMap(key -> transition.schema().find(key.table()).stream());
    }

    private Stream<SchemaObject> referring() {
        return transition.schema().children(table.id(), ObjectKind.COLUMN).stream()
                .flatMap(column -> transition.schema().users(column.id()).stream())
                .filter(user -> foreignKey(user)
                        .filter(key -> key.table() == table.id())
                        .isPresent())
                .flatMap(key -> transition.schema().find(key.parent()).stream());
    }

    private static Optional<Constraint.ForeignKey> foreignKey(SchemaObject object) {
        return object.definition() instanceof Constraint constraint
                        && constraint.rule() instanceof Constraint.ForeignKey key
                ? Optional.of(key)
                : Optional.empty();
    }

    private void refuse(SetLogged action, SchemaObject other) {
        var schema = transition.schema();
        transition
                .verdict()
                .refused(
                        "42P16",
                        action.isLogged()
                                ? "`%s` refers to `%s`, which is unlogged"
                                        .formatted(schema.describe(table), schema.describe(other))
                                : "`%s` refers to `%s`, and is logged"
                                        .formatted(schema.describe(other), schema.describe(table)),
                        "after a crash an unlogged table is empty, and a logged one would refer to nothing",
                        "`alter table %s set %s` first"
                                .formatted(schema.quoted(other), action.isLogged() ? "logged" : "unlogged"),
                        action.place(),
                        table,
                        other);
    }
}
