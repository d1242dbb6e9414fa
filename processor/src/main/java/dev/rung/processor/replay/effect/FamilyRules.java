package dev.rung.processor.replay.effect;

import dev.rung.processor.replay.model.Column;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Table;
import dev.rung.sql.Place;
import dev.rung.sql.tree.ColumnConstraint;
import dev.rung.sql.tree.ColumnDefinition;
import java.util.List;

/**
 * What a table and those that inherit from it do together or not at all ({@code tablecmds.c} of PostgreSQL 18). Each of these is refused by
 * PostgreSQL 14 too.
 */
final class FamilyRules {

    private final Transition transition;
    private final SchemaObject table;
    private final boolean isOnly;
    private final List<SchemaObject> children;

    FamilyRules(Transition transition, SchemaObject table, boolean isOnly) {
        this.transition = transition;
        this.table = table;
        this.isOnly = isOnly;
        this.children = transition.descent().children(table);
    }

    /** Whether a column cannot be added to it like that, which is told to the verdict. */
    boolean breakAdd(ColumnDefinition column) {
        if (isOnly && !children.isEmpty()) {
            return refuse(
                    "adds column `%s` to `%s` alone, which others inherit"
                            .formatted(column.name().text(), name()),
                    "what inherits a table has all of its columns",
                    "leave out `only`",
                    column.name().place());
        }
        boolean isNumbered = column.constraints().stream().anyMatch(ColumnConstraint.Identity.class::isInstance);
        return isNumbered
                && !children.isEmpty()
                && !TableEffects.isPartitioned(table)
                && refuse(
                        "adds identity column `%s` to `%s`, which others inherit"
                                .formatted(column.name().text(), name()),
                        "an identity is not inherited",
                        "add the column without it, and `alter column %s add generated …` after"
                                .formatted(column.name().text()),
                        column.name().place());
    }

    /** Whether a column cannot be dropped from it like that, which is told to the verdict. */
    boolean breakDrop(SchemaObject column, Place place) {
        return isOnly
                && !children.isEmpty()
                && TableEffects.isPartitioned(table)
                && refuse(
                        "drops column `%s` of `%s` alone, which has partitions".formatted(column.name(), name()),
                        "a partition has the columns of the whole",
                        "leave out `only`",
                        place);
    }

    /** Whether a check cannot be added to it like that, which is told to the verdict. */
    boolean breakCheck(boolean isNoInherit, Place place) {
        return isOnly
                && !isNoInherit
                && !children.isEmpty()
                && refuse(
                        "adds a check to `%s` alone, which others inherit".formatted(name()),
                        "what inherits a table has all of its checks",
                        "leave out `only`, or add `no inherit` where the table is not partitioned",
                        place);
    }

    /** Whether a column cannot refuse null like that, which is told to the verdict; what its partitions refuse already, it may. */
    boolean breakNotNull(SchemaObject column, Place place) {
        boolean isNew = children.stream()
                .flatMap(child -> transition.schema().child(child.id(), ObjectKind.COLUMN, column.name()).stream())
                .anyMatch(own -> own.definition(Column.class).isNullable());
        return isOnly
                && isNew
                && TableEffects.isPartitioned(table)
                && refuse(
                        "column `%s` of `%s` alone takes no null".formatted(column.name(), name()),
                        "what the whole demands its partitions demand too",
                        "leave out `only`",
                        place);
    }

    /** Whether the column of a child comes from a parent too that keeps it as it is. */
    boolean ofOtherParent(String what, SchemaObject column, Place place) {
        var family = transition.descent().withDescendants(table);
        var ids = family.stream().map(SchemaObject::id).toList();
        for (var child : family) {
            var own = transition.schema().child(child.id(), ObjectKind.COLUMN, column.name());
            long parents = child.definition() instanceof Table definition
                    ? definition.heritage().parents().stream()
                            .filter(ids::contains)
                            .count()
                    : 0;
            boolean isOfOther = child.id() != table.id()
                    && own.filter(found -> found.definition(Column.class).inherited() > parents)
                            .isPresent();
            if (isOfOther) {
                return refuse(
                        "%s column `%s`, which `%s` inherits from another table too"
                                .formatted(
                                        what, column.name(), transition.schema().describe(child)),
                        "an inherited column is the same in all parents",
                        "`no inherit` one of them first",
                        place);
            }
        }
        return false;
    }

    private String name() {
        return transition.schema().describe(table);
    }

    private boolean refuse(String problem, String reason, String remedy, Place place) {
        transition.verdict().refused("42P16", problem, reason, remedy, place, table);
        return true;
    }
}
