package dev.rung.processor.replay.safety;

import dev.rung.processor.replay.model.Column;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.Schema;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.sql.tree.IdentityKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** What statements of an application that was built before find no more, or find changed. */
final class Breaks {

    private final Schema before;
    private final Schema after;
    private final List<SafetyEffect.Break> breaks = new ArrayList<>();

    private Breaks(Schema before, Schema after) {
        this.before = before;
        this.after = after;
    }

    static List<SafetyEffect.Break> of(Schema before, Schema after, Collection<Long> touched, Rows rows) {
        var breaks = new Breaks(before, after);
        for (long id : new TreeSet<>(touched)) {
            before.find(id)
                    .filter(object -> !rows.isNew(object) && isKnownToApplications(object))
                    .ifPresent(object -> breaks.compare(object, after.find(id)));
        }
        return breaks.breaks;
    }

    private static boolean isKnownToApplications(SchemaObject object) {
        return switch (object.kind()) {
            case TABLE,
                    VIEW,
                    MATERIALIZED_VIEW,
                    SEQUENCE,
                    COLUMN,
                    TYPE,
                    DOMAIN,
                    FUNCTION,
                    PROCEDURE,
                    AGGREGATE,
                    SCHEMA -> true;
            default -> false;
        };
    }

    private void compare(SchemaObject was, Optional<SchemaObject> is) {
        if (is.isEmpty()) {
            add(was, SafetyEffect.Reason.DROPPED);
            return;
        }
        if (!was.name().equals(is.get().name())) {
            add(was, SafetyEffect.Reason.RENAMED);
        }
        if (was.schema() != is.get().schema()) {
            add(was, SafetyEffect.Reason.MOVED);
        }
        if (was.definition() instanceof Column old
                && is.get().definition() instanceof Column now
                && before.find(was.parent())
                        .filter(owner -> owner.kind() == ObjectKind.TABLE)
                        .isPresent()) {
            compare(was, old, now);
        }
    }

    private void compare(SchemaObject column, Column was, Column is) {
        if (!was.type().withoutModifiers().equals(is.type().withoutModifiers())) {
            add(column, SafetyEffect.Reason.RETYPED);
        }
        boolean isFilled = is.value().isPresent();
        if (was.isNullable() && !is.isNullable() && !isFilled) {
            add(column, SafetyEffect.Reason.REQUIRED);
        }
        if (!is.isNullable() && was.value().isPresent() && !isFilled) {
            add(column, SafetyEffect.Reason.WITHOUT_DEFAULT);
        }
        if (isGenerated(is) && !isGenerated(was)) {
            add(column, SafetyEffect.Reason.GENERATED);
        }
    }

    private static boolean isGenerated(Column column) {
        return column.value()
                .filter(value -> value instanceof Column.Generated
                        || (value instanceof Column.Identity identity && identity.kind() == IdentityKind.ALWAYS))
                .isPresent();
    }

    private void add(SchemaObject object, SafetyEffect.Reason reason) {
        breaks.add(new SafetyEffect.Break(object.id(), reason));
    }
}
