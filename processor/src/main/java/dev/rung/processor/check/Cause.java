package dev.rung.processor.check;

import dev.rung.processor.replay.model.Column;
import dev.rung.processor.replay.model.Constraint;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.Schema;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Why a statement works on tables that it locks, which is told from what came of it. */
enum Cause {
    /** A table is copied. */
    REWRITE,
    /** An index is built. */
    INDEX,
    /** A table becomes a partition, or the rest of one is looked through for rows of another. */
    PARTITION,
    /** Rows are to refer to rows that are there. */
    FOREIGN_KEY,
    /** Rows are to meet a condition. */
    CHECK,
    /** A column is to hold no null. */
    NOT_NULL;

    static Optional<Cause> of(Blocking blocking) {
        var effect = blocking.effect();
        if (blocking.tables().keySet().stream().anyMatch(effect.effect().rewrites()::contains)) {
            return blocking.tables().keySet().stream()
                            .allMatch(table -> kind(blocking, table) == ObjectKind.MATERIALIZED_VIEW)
                    ? Optional.empty()
                    : Optional.of(REWRITE);
        }
        if (makesPartition(blocking)) {
            return Optional.of(PARTITION);
        }
        if (!effect.effect().builds().isEmpty()) {
            return Optional.of(INDEX);
        }
        if (newConstraints(blocking, Constraint.ForeignKey.class).findAny().isPresent()) {
            return Optional.of(FOREIGN_KEY);
        }
        return required(blocking).isEmpty() ? Optional.of(CHECK) : Optional.of(NOT_NULL);
    }

    private static ObjectKind kind(Blocking blocking, long table) {
        return blocking.effect().find(table).orElseThrow().kind();
    }

    private static boolean makesPartition(Blocking blocking) {
        return Stream.concat(
                        blocking.effect().effect().locks().keySet().stream(),
                        blocking.effect().effect().scans().stream())
                .flatMap(table -> Stream.concat(
                        Stream.of(table),
                        blocking.effect().after().users(table).stream().map(SchemaObject::id)))
                .distinct()
                .anyMatch(table -> isPartition(blocking.effect().after(), table)
                        != isPartition(blocking.effect().before(), table));
    }

    private static boolean isPartition(Schema schema, long table) {
        return schema.find(table)
                .filter(found -> found.definition() instanceof Table definition && definition.isPartition())
                .isPresent();
    }

    /** The constraints of a kind that came with the statement, on the tables that it works on. */
    static Stream<SchemaObject> newConstraints(Blocking blocking, Class<? extends Constraint.Rule> rule) {
        var before = blocking.effect().before();
        var after = blocking.effect().after();
        return blocking.effect().effect().scans().stream()
                .flatMap(table -> after.children(table, ObjectKind.CONSTRAINT).stream())
                .filter(constraint -> before.find(constraint.id()).isEmpty())
                .filter(constraint ->
                        rule.isInstance(constraint.definition(Constraint.class).rule()));
    }

    /** The columns that take no null any more. */
    static List<SchemaObject> required(Blocking blocking) {
        var effect = blocking.effect();
        return blocking.tables().keySet().stream()
                .flatMap(table -> effect.after().children(table, ObjectKind.COLUMN).stream())
                .filter(column -> isRequired(column)
                        && effect.before()
                                .find(column.id())
                                .filter(Cause::isRequired)
                                .isEmpty())
                .toList();
    }

    private static boolean isRequired(SchemaObject column) {
        return column.definition(Column.class)
                .notNull()
                .filter(Column.NotNull::isValid)
                .isPresent();
    }
}
