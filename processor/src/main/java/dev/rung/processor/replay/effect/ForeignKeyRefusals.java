package dev.rung.processor.replay.effect;

import dev.rung.processor.replay.model.Column;
import dev.rung.processor.replay.model.Constraint;
import dev.rung.processor.replay.model.Index;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Table;
import dev.rung.processor.replay.model.Type;
import dev.rung.sql.catalog.Catalog;
import dev.rung.sql.tree.Persistence;
import dev.rung.sql.tree.TableConstraint;
import java.util.List;
import java.util.Set;

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
