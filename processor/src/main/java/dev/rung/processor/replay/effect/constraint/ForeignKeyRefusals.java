package dev.rung.processor.replay.effect.constraint;

import dev.rung.processor.replay.effect.transition.Transition;
import dev.rung.processor.replay.model.Column;
import dev.rung.processor.replay.model.Constraint;
import dev.rung.processor.replay.model.Index;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Table;
import dev.rung.processor.replay.model.Type;
import dev.rung.sql.catalog.Catalog;
import dev.rung.sql.tree.Persistence;
import dev.rung.sql.tree.ReferentialAction;
import dev.rung.sql.tree.TableConstraint;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What PostgreSQL refuses as a foreign key, whatever is in both tables ({@code ATAddForeignKeyConstraint} of PostgreSQL 18). */
final class ForeignKeyRefusals {

    /** Types of one family of operators, which are compared with each other without a cast. */
    private static final List<Set<String>> FAMILIES = List.of(
            Set.of("int2", "int4", "int8"),
            Set.of("float4", "float8"),
            Set.of("date", "timestamp", "timestamptz"),
            Set.of("text", "varchar", "name", "bpchar"));

    private final Transition transition;
    private final SchemaObject table;
    private final SchemaObject target;
    private final TableConstraint.ForeignKey key;

    ForeignKeyRefusals(Transition transition, SchemaObject table, SchemaObject target, TableConstraint.ForeignKey key) {
        this.transition = transition;
        this.table = table;
        this.target = target;
        this.key = key;
    }

    private boolean refuse(String state, String problem, String reason, String remedy, SchemaObject... about) {
        transition
                .verdict()
                .refused(state, problem, reason, remedy, key.reference().place(), about);
        return true;
    }

    /** Whether the table cannot be referred to. */
    boolean target() {
        var name = transition.schema().describe(target);
        if (!target.is(ObjectKind.TABLE)) {
            return refuse(
                    "42809",
                    "`%s` is a %s".formatted(name, target.kind().words()),
                    "a foreign key refers to a table",
                    "refer to a table that the %s reads".formatted(target.kind().words()),
                    table,
                    target);
        }
        return persistence(name);
    }

    private boolean persistence(String name) {
        var own = table.definition() instanceof Table it ? it.persistence() : Persistence.PERMANENT;
        var theirs = target.definition(Table.class).persistence();
        boolean isTaken = own == theirs || (own == Persistence.UNLOGGED && theirs == Persistence.PERMANENT);
        return !isTaken
                && refuse(
                        "42P16",
                        "`%s` is %s, and refers to `%s`, which is %s"
                                .formatted(transition.schema().describe(table), words(own), name, words(theirs)),
                        "rows that last longer than those that they refer to would refer to nothing",
                        "make both tables last as long",
                        table,
                        target);
    }

    private static String words(Persistence persistence) {
        return switch (persistence) {
            case PERMANENT -> "permanent";
            case TEMPORARY -> "temporary";
            case UNLOGGED -> "unlogged";
        };
    }

    /** Whether a key with a period does something when a row goes or changes that it cannot do (PostgreSQL 18). */
    boolean actionsOfPeriod() {
        return key.period().isPresent()
                && Stream.concat(key.reference().onDelete().stream(), key.reference().onUpdate().stream())
                        .filter(action -> action.kind() != ReferentialAction.Kind.NO_ACTION)
                        .findFirst()
                        .filter(action -> refuse(
                                "0A000",
                                "a foreign key with a period does something when a row goes or changes",
                                "PostgreSQL does not know which part of a period to change",
                                "leave out `on delete` and `on update`",
                                table,
                                target))
                        .isPresent();
    }

    /** Whether only one side of the key has a period (PostgreSQL 18). */
    boolean periodOfOne(boolean isUniqueWithoutOverlaps) {
        boolean isWritten = !key.reference().columns().isEmpty();
        if (isWritten && key.period().isPresent() != key.reference().period().isPresent()) {
            return refuse(
                    "42830",
                    "`period` stands on one side of the foreign key",
                    "a period refers to a period",
                    "write `period` before the last column on both sides",
                    table,
                    target);
        }
        return key.period().isPresent() != isUniqueWithoutOverlaps
                && refuse(
                        "42830",
                        isUniqueWithoutOverlaps
                                ? "the key of `%s` is without overlaps, and the foreign key has no `period`"
                                        .formatted(transition.schema().describe(target))
                                : "the foreign key has a `period`, and the key of `%s` is not without overlaps"
                                        .formatted(transition.schema().describe(target)),
                        "a period refers to a period of a key `without overlaps`",
                        isUniqueWithoutOverlaps
                                ? "write `period` before the last column on both sides"
                                : "leave out `period`",
                        table,
                        target);
    }

    /** Whether what makes the columns unique is checked too late. */
    boolean deferrable(SchemaObject index) {
        var constraint = new PartitionIndexes(transition).constraint(index);
        return constraint
                        .filter(it -> it.definition(Constraint.class).timing().isDeferrable())
                        .isPresent()
                && refuse(
                        "55000",
                        "`%s` of `%s` is deferrable"
                                .formatted(index.name(), transition.schema().describe(target)),
                        "what a foreign key refers to has to be unique at all times",
                        "refer to a unique constraint that is not deferrable",
                        table,
                        target);
    }

    /** Whether columns cannot be compared with those that they refer to. */
    boolean types(List<SchemaObject> columns, List<SchemaObject> targets, SchemaObject index) {
        boolean isStandard = index.definition(Index.class).elements().stream()
                .allMatch(element -> element.tree().operatorClass().isEmpty());
        for (int i = 0; isStandard && i < columns.size(); i++) {
            var own = columns.get(i).definition(Column.class).type();
            var theirs = targets.get(i).definition(Column.class).type();
            if (!isComparable(own, theirs)) {
                return refuse(
                        "42804",
                        "`%s` is of type `%s`, and `%s` of `%s` of type `%s`"
                                .formatted(
                                        columns.get(i).name(),
                                        own.shown(transition.schema()),
                                        targets.get(i).name(),
                                        transition.schema().describe(target),
                                        theirs.shown(transition.schema())),
                        "no operator compares the two",
                        "give `%s` the type `%s`".formatted(columns.get(i).name(), theirs.shown(transition.schema())),
                        table,
                        target,
                        columns.get(i),
                        targets.get(i));
            }
        }
        return false;
    }

    /** Of types that somebody made, and where somebody made casts, nothing is said. */
    private boolean isComparable(Type own, Type theirs) {
        boolean isKnown = own.isBuiltIn()
                && theirs.isBuiltIn()
                && isPlain(own)
                && isPlain(theirs)
                && transition.names().all(ObjectKind.CAST).findAny().isEmpty();
        return !isKnown
                || own.type().equals(theirs.type())
                || FAMILIES.stream()
                        .anyMatch(family -> family.contains(own.type().name())
                                && family.contains(theirs.type().name()))
                || Catalog.of(Catalog.NEWEST).casts().isImplicit(own.type(), theirs.type());
    }

    private static boolean isPlain(Type type) {
        var kind = type.type().kind();
        return !type.type().isArray() && kind == dev.rung.sql.catalog.Type.Kind.BASE;
    }
}
