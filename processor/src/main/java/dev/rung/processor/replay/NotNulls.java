package dev.rung.processor.replay;

import dev.rung.processor.parse.Fragment;
import dev.rung.processor.parse.ObjectKind;
import java.util.Optional;

/** The names of NOT NULL, which is a constraint in PostgreSQL 18 only: what a name means is known, and no name is ever missed. */
final class NotNulls {

    /** The property of a column that holds the name, where one was given. */
    static final String NAME = "not null name";

    private static final String STANDARD_END = "_not_null";

    private final Transition transition;

    NotNulls(Transition transition) {
        this.transition = transition;
    }

    /** The column of which a constraint demands a value. */
    Optional<SchemaObject> find(SchemaObject table, String constraint) {
        var columns = transition.schema().children(table.id(), ObjectKind.COLUMN);
        return columns.stream()
                .filter(column -> Fragment.exact(constraint).equals(column.property(NAME)))
                .findFirst()
                .or(() -> columns.stream()
                        .filter(column -> column.property("not null") != null && column.property(NAME) == null)
                        .filter(column -> constraint.endsWith("_" + column.name() + STANDARD_END))
                        .findFirst());
    }

    /** Whether it was such a constraint, or may have been one. */
    boolean drop(SchemaObject table, String constraint) {
        var column = find(table, constraint);
        column.ifPresent(
                found -> transition.replace(found.with("not null", null).with(NAME, null)));
        return column.isPresent() || constraint.endsWith(STANDARD_END);
    }

    /** Whether it was such a constraint. */
    boolean rename(SchemaObject table, String from, String to) {
        var column = find(table, from);
        column.ifPresent(found -> transition.replace(found.with(NAME, Fragment.exact(to))));
        return column.isPresent();
    }
}
