package dev.rung.processor.replay.effect.column;

import dev.rung.processor.replay.effect.transition.Transition;
import dev.rung.processor.replay.model.Column;
import dev.rung.processor.replay.model.Constraint;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Type;
import dev.rung.sql.Place;
import java.util.Collection;
import java.util.List;

/** What a virtual column cannot be, since its value is computed when it is read (PostgreSQL 18, "Generated Columns"). */
public final class VirtualColumnRules {

    private final Transition transition;
    private final SchemaObject table;

    public VirtualColumnRules(Transition transition, SchemaObject table) {
        this.transition = transition;
        this.table = table;
    }

    public static boolean isVirtual(SchemaObject column) {
        return column.definition(Column.class).value().orElse(null) instanceof Column.Generated generated
                && !generated.isStored();
    }

    /** Whether a key or a foreign key would be on a virtual column, which is told to the verdict. */
    public boolean breakKey(List<SchemaObject> columns, String words, Place place) {
        return columns.stream()
                .filter(VirtualColumnRules::isVirtual)
                .findFirst()
                .filter(column -> refuse(
                        "%s on `%s`, a virtual column".formatted(words, column.name()),
                        "an index keeps values, and a virtual column has none before it is read",
                        "make the column `stored`",
                        place,
                        column))
                .isPresent();
    }

    /** Whether a virtual column would be of a type that somebody made, which is told to the verdict. */
    public boolean breakType(SchemaObject column, Type type, Place place) {
        boolean isDomain = type.type().kind() == dev.rung.sql.catalog.Type.Kind.DOMAIN;
        return type.made() != SchemaObject.NONE
                && refuse(
                        "the virtual column `%s` is of type `%s`, %s"
                                .formatted(
                                        column.name(),
                                        type.shown(transition.schema()),
                                        isDomain ? "a domain" : "which is not one of PostgreSQL's own"),
                        "who reads a virtual column would run what somebody else wrote",
                        "give it a type of PostgreSQL, or make it `stored`",
                        place,
                        column);
    }

    /** Whether the expression of a virtual column would call what somebody made, which is told to the verdict. */
    boolean breakExpression(SchemaObject column, Collection<Long> needs, Place place) {
        return needs.stream()
                .flatMap(id -> transition.schema().find(id).stream())
                .filter(needed -> needed.is(ObjectKind.FUNCTION, ObjectKind.TYPE, ObjectKind.DOMAIN))
                .findFirst()
                .filter(needed -> refuse(
                        "the virtual column `%s` is computed with the %s `%s`"
                                .formatted(
                                        column.name(),
                                        needed.kind().words(),
                                        transition.schema().describe(needed)),
                        "who reads a virtual column would run what somebody else wrote",
                        "compute it with what PostgreSQL brings along, or make the column `stored`",
                        place,
                        column,
                        needed))
                .isPresent();
    }

    /** Whether a virtual column would become a plain one, which is told to the verdict. */
    boolean breakDrop(SchemaObject column, Place place) {
        return isVirtual(column)
                && refuse(
                        "`drop expression` of `%s`, a virtual column".formatted(column.name()),
                        "its values were never written down",
                        "add a plain column, fill it from this one, and drop this one",
                        place,
                        column);
    }

    /** Whether a check may have been true of other values, which is told to the verdict. */
    public boolean breakChange(SchemaObject column, Place place) {
        boolean hasCheck = transition.schema().children(table.id(), ObjectKind.CONSTRAINT).stream()
                .anyMatch(constraint -> constraint.definition(Constraint.class).rule() instanceof Constraint.Check);
        return isVirtual(column)
                && hasCheck
                && refuse(
                        "`set expression` of `%s`, a virtual column of a table with checks".formatted(column.name()),
                        "PostgreSQL does not try the checks on the rows again",
                        "drop the checks before, and add them after",
                        place,
                        column);
    }

    private boolean refuse(String problem, String reason, String remedy, Place place, SchemaObject... about) {
        transition.verdict().refused("0A000", problem, reason, remedy, place, about);
        return true;
    }
}
