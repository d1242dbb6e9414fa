package dev.rung.processor.replay.effect.column;

import dev.rung.processor.replay.model.Column;
import dev.rung.processor.replay.model.Composite;
import dev.rung.processor.replay.model.Domain;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.RangeType;
import dev.rung.processor.replay.model.Schema;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Table;
import dev.rung.processor.replay.model.Type;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Where values of a type lie, be it in a column of that type or within one of another type: {@code find_composite_type_dependencies} of
 * PostgreSQL 18 ({@code src/backend/commands/tablecmds.c}).
 */
public final class StoredValues {

    private final Schema schema;
    private final Set<Long> seen = new HashSet<>();

    public StoredValues(Schema schema) {
        this.schema = schema;
    }

    /** A column in which values of a type lie, or the rows of a table. */
    public Optional<SchemaObject> keeper(SchemaObject type) {
        return seen.add(type.id())
                ? schema.users(type.id()).stream()
                        .flatMap(user -> keeper(type, user, true).stream())
                        .findFirst()
                : Optional.empty();
    }

    /** A column in which values of a domain lie within something else, where PostgreSQL does not look at them one by one. */
    public Optional<SchemaObject> keeperWithin(SchemaObject domain) {
        return schema.users(domain.id()).stream()
                .flatMap(user -> keeper(domain, user, isArray(user)).stream())
                .findFirst();
    }

    private Optional<SchemaObject> keeper(SchemaObject type, SchemaObject user, boolean isWithin) {
        if (user.definition() instanceof Column column && column.type().made() == type.id()) {
            var owner = schema.get(user.parent());
            return owner.is(ObjectKind.TABLE, ObjectKind.MATERIALIZED_VIEW)
                    ? Optional.of(user).filter(found -> isWithin)
                    : owner.definition() instanceof Composite ? keeper(owner) : Optional.empty();
        }
        if (user.definition() instanceof Domain) {
            return isWithin ? keeper(user) : keeperWithin(user);
        }
        boolean isRange = user.definition() instanceof RangeType || user.definition() instanceof RangeType.Multirange;
        return isRange ? keeper(user) : Optional.empty();
    }

    private static boolean isArray(SchemaObject user) {
        return user.definition() instanceof Column column
                        && column.type().type().isArray()
                || user.definition() instanceof Domain domain
                        && domain.type().type().isArray();
    }

    /** Whether values of a type have values of another within. */
    boolean hasWithin(Type type, SchemaObject other) {
        var made = schema.find(type.made());
        return made.isPresent() && hasWithin(made.get(), other);
    }

    private boolean hasWithin(SchemaObject made, SchemaObject other) {
        if (made.id() == other.id()) {
            return true;
        }
        if (!seen.add(made.id())) {
            return false;
        }
        if (made.definition() instanceof Domain domain) {
            return hasWithin(domain.type(), other);
        }
        if (made.definition() instanceof RangeType range) {
            return hasWithin(range.subtype(), other);
        }
        if (made.definition() instanceof RangeType.Multirange several) {
            return hasWithin(several.subtype(), other);
        }
        boolean hasParts = made.definition() instanceof Composite || made.definition() instanceof Table;
        return hasParts
                && schema.children(made.id(), ObjectKind.COLUMN).stream()
                        .anyMatch(column ->
                                hasWithin(column.definition(Column.class).type(), other));
    }
}
