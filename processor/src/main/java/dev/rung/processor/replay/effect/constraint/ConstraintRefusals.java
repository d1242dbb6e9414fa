package dev.rung.processor.replay.effect.constraint;

import dev.rung.processor.replay.effect.transition.Transition;
import dev.rung.processor.replay.model.Constraint;
import dev.rung.processor.replay.model.Index;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Table;
import dev.rung.sql.Place;
import dev.rung.sql.tree.IndexElement;
import dev.rung.sql.tree.KeyExpression;
import java.util.Collection;
import java.util.List;

/** What PostgreSQL refuses to do with the constraints and the unique indexes of a table, whatever is in it. */
public final class ConstraintRefusals {

    private final Transition transition;
    private final SchemaObject table;

    public ConstraintRefusals(Transition transition, SchemaObject table) {
        this.transition = transition;
        this.table = transition.current(table);
    }

    private String tableName() {
        return transition.schema().describe(table);
    }

    private boolean refuse(
            String state, String problem, String reason, String remedy, Place place, SchemaObject... about) {
        transition.verdict().refused(state, problem, reason, remedy, place, about);
        return true;
    }

    public boolean rename(SchemaObject constraint, boolean isOnly, Place place) {
        var definition = constraint.definition(Constraint.class);
        if (!(definition.rule() instanceof Constraint.Check) || definition.isNoInherit()) {
            return false;
        }
        return definition.inherited() > 0
                ? inherited("renames", constraint, place)
                : isOnly
                        && isBequeathed(constraint)
                        && refuse(
                                "42P16",
                                "renames check `%s` of `%s` alone, which others inherit"
                                        .formatted(constraint.name(), tableName()),
                                "an inherited check has one name in all tables",
                                "leave out `only`",
                                place,
                                table,
                                constraint);
    }

    private boolean isBequeathed(SchemaObject constraint) {
        return transition.descent().children(table).stream()
                .anyMatch(child -> transition
                        .schema()
                        .child(child.id(), ObjectKind.CONSTRAINT, constraint.name())
                        .isPresent());
    }

    boolean drop(SchemaObject constraint, Place place) {
        return constraint.definition(Constraint.class).inherited() > 0 && inherited("drops", constraint, place);
    }

    private boolean inherited(String what, SchemaObject constraint, Place place) {
        return refuse(
                "42P16",
                "%s constraint `%s` of `%s`, which is inherited".formatted(what, constraint.name(), tableName()),
                "an inherited constraint changes with that of the parent",
                "do it to the parent: its children follow",
                place,
                table,
                constraint);
    }

    boolean validate(SchemaObject constraint, Place place) {
        var rule = constraint.definition(Constraint.class).rule();
        boolean isValidated = rule instanceof Constraint.Check || rule instanceof Constraint.ForeignKey;
        return !isValidated
                && refuse(
                        "42809",
                        "`%s` is a constraint of kind %s".formatted(constraint.name(), rule.words()),
                        "only checks and foreign keys are added without being validated",
                        "leave it out: it is valid",
                        place,
                        table,
                        constraint);
    }

    boolean retime(SchemaObject constraint, Place place) {
        var rule = constraint.definition(Constraint.class).rule();
        return !(rule instanceof Constraint.ForeignKey)
                && refuse(
                        "42809",
                        "`%s` is a constraint of kind %s".formatted(constraint.name(), rule.words()),
                        "only a foreign key becomes deferrable or not after it was created",
                        "drop it, and add it again as it should be",
                        place,
                        table,
                        constraint);
    }

    /** {@code no inherit}: a partitioned table has no rows of its own. */
    public boolean ofWholeAlone(Place place) {
        var current = transition.current(table);
        return Table.isPartitioned(current)
                && refuse(
                        "42P16",
                        "a constraint with `no inherit` of `%s`, which is partitioned".formatted(tableName()),
                        "a partitioned table has no rows but those of its partitions",
                        "leave out `no inherit`",
                        place,
                        table);
    }

    // keys

    public boolean secondPrimaryKey(Place place) {
        var existing = transition.schema().children(table.id(), ObjectKind.CONSTRAINT).stream()
                .filter(constraint -> constraint.definition(Constraint.class).isPrimaryKey())
                .findFirst();
        return existing.isPresent()
                && refuse(
                        "42P16",
                        "`%s` has a primary key already: `%s`"
                                .formatted(tableName(), existing.get().name()),
                        "a table has one primary key",
                        "drop `%s` first, or add a unique constraint"
                                .formatted(existing.get().name()),
                        place,
                        table,
                        existing.get());
    }

    /** A unique index cannot see from one partition into another: each value has to lie in one of them. */
    public boolean beyondPartition(Collection<Long> columns, Place place) {
        return transition.descent().withDescendants(table).stream()
                .filter(Table::isPartitioned)
                .anyMatch(whole -> beyondPartition(whole, columns, place));
    }

    private boolean beyondPartition(SchemaObject whole, Collection<Long> columns, Place place) {
        var by = whole.definition(Table.class).partitioning().orElseThrow();
        var names = names(columns);
        for (var key : by.tree().keys()) {
            if (key.key() instanceof KeyExpression.Computed) {
                return refuse(
                        "0A000",
                        "`%s` is partitioned by an expression"
                                .formatted(transition.schema().describe(whole)),
                        "a key of a partitioned table has all columns by which it is partitioned, and an expression is none",
                        "add the key to each partition",
                        place,
                        table,
                        whole);
            }
            var column = by.in(transition.schema())
                    .keys()
                    .get(by.tree().keys().indexOf(key))
                    .key();
            if (column instanceof KeyExpression.Column written
                    && !names.contains(written.column().text())) {
                return refuse(
                        "0A000",
                        "the key lacks column `%s`, by which `%s` is partitioned"
                                .formatted(
                                        written.column().text(),
                                        transition.schema().describe(whole)),
                        "each partition has an index of its own, which cannot see into the others",
                        "add `%s` to the key, or add a key to each partition"
                                .formatted(written.column().text()),
                        place,
                        table,
                        whole);
            }
        }
        return false;
    }

    private List<String> names(Collection<Long> columns) {
        return columns.stream().map(id -> transition.schema().get(id).name()).toList();
    }

    /** {@code using index}. */
    boolean takeOver(SchemaObject index, Place place) {
        var definition = index.definition(Index.class);
        var name = transition.schema().describe(index);
        if (Table.isPartitioned(table)) {
            return refuse(
                    "0A000",
                    "`%s` is partitioned".formatted(tableName()),
                    "`using index` is not taken for partitioned tables",
                    "add the constraint without it: its index comes with it",
                    place,
                    table);
        }
        if (index.parent() != table.id()) {
            return refuse(
                    "55000",
                    "index `%s` is not on `%s`".formatted(name, tableName()),
                    "a constraint takes an index of its own table",
                    "name an index of `%s`".formatted(tableName()),
                    place,
                    table,
                    index);
        }
        if (definition.isBehindConstraint()) {
            return refuse(
                    "55000",
                    "index `%s` belongs to a constraint already".formatted(name),
                    "an index is behind one constraint",
                    "create another index first",
                    place,
                    table,
                    index);
        }
        return unfit(index, definition, name, place);
    }

    /** {@code nulls not distinct}: a primary key takes no null at all. */
    boolean nullsAsKey(SchemaObject index, Place place) {
        return !index.definition(Index.class).areNullsDistinct()
                && refuse(
                        "42P16",
                        "index `%s` has `nulls not distinct`"
                                .formatted(transition.schema().describe(index)),
                        "a primary key takes no null, so that it says nothing of nulls",
                        "create the index without it",
                        place,
                        table,
                        index);
    }

    private boolean unfit(SchemaObject index, Index definition, String name, Place place) {
        var lack = !definition.isUnique()
                ? "is not unique"
                : definition.where().isPresent()
                        ? "is partial"
                        : definition.elements().stream().anyMatch(element -> isExpression(element.tree()))
                                ? "is on an expression"
                                : definition.elements().stream().anyMatch(element -> isSorted(element.tree()))
                                        ? "is sorted otherwise"
                                        : "";
        return !lack.isEmpty()
                && refuse(
                        "42809",
                        "index `%s` %s".formatted(name, lack),
                        "behind a key is a unique index on all rows, on columns, in the order that they have by themselves",
                        "create such an index first",
                        place,
                        table,
                        index);
    }

    private static boolean isExpression(IndexElement element) {
        return element.key() instanceof KeyExpression.Computed;
    }

    private static boolean isSorted(IndexElement element) {
        return element.order() == IndexElement.Order.DESC || element.nulls() == IndexElement.Nulls.NULLS_FIRST;
    }
}
