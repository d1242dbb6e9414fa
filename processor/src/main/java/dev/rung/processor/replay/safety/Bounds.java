package dev.rung.processor.replay.safety;

import dev.rung.processor.replay.model.Code;
import dev.rung.processor.replay.model.Column;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.Schema;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Table;
import dev.rung.sql.tree.Constant;
import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.KeyExpression;
import dev.rung.sql.tree.PartitionBound;
import dev.rung.sql.tree.Partitioning;
import dev.rung.sql.tree.QualifiedName;
import dev.rung.sql.tree.ValueReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * Which rows a partition takes that is added, and whether checks prove that a table has no others, or none of them, so that PostgreSQL reads no
 * row ({@code QueuePartitionConstraintValidation} of PostgreSQL 18, {@code src/backend/commands/tablecmds.c}).
 */
final class Bounds {

    private final Impact impact;
    private final SchemaObject whole;
    private final Optional<PartitionBound> bound;

    /**
     * The bounds of a partition that a statement adds.
     *
     * @param impact the statement
     * @param whole the table that it is added to
     * @param added its name
     */
    Bounds(Impact impact, SchemaObject whole, QualifiedName added) {
        this.impact = impact;
        this.whole = whole;
        this.bound = impact.names()
                .target(added)
                .flatMap(in -> impact.after().relation(in.id(), added.name().text()))
                .flatMap(Bounds::of);
    }

    private static Optional<PartitionBound> of(SchemaObject partition) {
        return partition.definition() instanceof Table table
                ? table.heritage().bound().map(Code::tree)
                : Optional.empty();
    }

    /** Whether a table is the partition that takes the rest. */
    static boolean isDefault(SchemaObject table) {
        return of(table).filter(PartitionBound.Rest.class::isInstance).isPresent();
    }

    /** Whether it is the partition that takes the rest. */
    boolean isRest() {
        return bound.filter(PartitionBound.Rest.class::isInstance).isPresent();
    }

    /** Whether a partition takes no null in a column of its key. */
    static boolean excludeNull(SchemaObject table, SchemaObject column, Schema schema) {
        var takes = of(table);
        boolean isRange = takes.filter(PartitionBound.Between.class::isInstance).isPresent();
        boolean isListed = takes.filter(PartitionBound.In.class::isInstance)
                .map(PartitionBound.In.class::cast)
                .filter(in -> in.values().stream().noneMatch(Constant.Null.class::isInstance))
                .isPresent();
        return (isRange || isListed)
                && table.definition(Table.class).heritage().parents().stream()
                        .flatMap(parent -> schema.find(parent).stream())
                        .anyMatch(parent -> keys(parent, schema).contains(column.name()));
    }

    /** The names of the columns by which a table is partitioned. */
    private static List<String> keys(SchemaObject whole, Schema schema) {
        var names = new ArrayList<String>();
        whole.definition(Table.class).partitioning().ifPresent(code -> {
            for (Partitioning.Key key : code.in(schema).keys()) {
                if (key.key() instanceof KeyExpression.Column column) {
                    names.add(column.column().text());
                } else if (key.key() instanceof KeyExpression.Computed computed
                        && computed.expression() instanceof ValueReference.Column column) {
                    names.add(column.name().name().text());
                } else {
                    names.add("");
                }
            }
        });
        return names;
    }

    /** Whether the checks of a table allow only rows that the partition takes. */
    boolean areImpliedBy(SchemaObject table) {
        return holdsForAll(table, (logic, point) -> isTaken(logic, point));
    }

    /** Whether the checks of a table allow no row that the partition takes. */
    boolean areExcludedFrom(SchemaObject table) {
        return holdsForAll(table, (logic, point) -> !isTaken(logic, point));
    }

    private boolean holdsForAll(SchemaObject table, BiPredicate<KeyLogic, KeyLogic.Point> claim) {
        var keys = keys(whole, impact.before());
        if (keys.size() != 1 || bound.isEmpty()) {
            return false;
        }
        var key = impact.before().child(table.id(), ObjectKind.COLUMN, keys.get(0));
        return key.isPresent() && holdsForAll(table, key.get(), claim);
    }

    private boolean holdsForAll(SchemaObject table, SchemaObject key, BiPredicate<KeyLogic, KeyLogic.Point> claim) {
        var column = key.definition(Column.class);
        var logic = new KeyLogic(key.name(), key.id(), column.type().type().name());
        var checks = NotNullProof.checks(table, impact.before()).stream()
                .map(NotNullProof::condition)
                .toList();
        bound.ifPresent(logic::learn);
        others().forEach(logic::learn);
        checks.forEach(check -> logic.learn(check.tree()));
        if (!Stream.concat(bound.stream(), others().stream()).allMatch(one -> isUnderstood(one, logic))) {
            return false;
        }
        return logic.points().stream()
                .filter(point -> column.isNullable() || !point.isNull())
                .filter(point -> checks.stream()
                        .noneMatch(check -> logic.holds(check.tree(), check, point) == KeyLogic.Truth.NO))
                .allMatch(point -> claim.test(logic, point));
    }

    private static boolean isUnderstood(PartitionBound bound, KeyLogic logic) {
        if (bound instanceof PartitionBound.In in) {
            return in.values().stream()
                    .allMatch(value ->
                            value instanceof Constant.Null || logic.rank(value).isPresent());
        }
        return bound instanceof PartitionBound.Rest
                || (bound instanceof PartitionBound.Between between
                        && Stream.concat(between.from().stream(), between.to().stream())
                                .allMatch(end -> isOpen(end, "minvalue")
                                        || isOpen(end, "maxvalue")
                                        || logic.rank(end).isPresent()));
    }

    private static boolean isOpen(Expression end, String word) {
        return end instanceof ValueReference.Column column
                && column.name().name().text().equals(word);
    }

    /** The bounds of the other partitions. */
    private List<PartitionBound> others() {
        return impact.before().users(whole.id()).stream()
                .filter(user -> user.definition() instanceof Table table
                        && table.heritage().parents().contains(whole.id()))
                .flatMap(user -> of(user).stream())
                .toList();
    }

    private boolean isTaken(KeyLogic logic, KeyLogic.Point point) {
        return isRest()
                ? others().stream().noneMatch(other -> isTaken(other, logic, point))
                : bound.filter(one -> isTaken(one, logic, point)).isPresent();
    }

    private static boolean isTaken(PartitionBound bound, KeyLogic logic, KeyLogic.Point point) {
        if (bound instanceof PartitionBound.In in) {
            return logic.isOneOf(in.values(), point);
        }
        if (!(bound instanceof PartitionBound.Between between) || point.isNull()) {
            return false;
        }
        return isAtLeast(between.from().get(0), logic, point, "minvalue")
                && !isAtLeast(between.to().get(0), logic, point, "maxvalue");
    }

    private static boolean isAtLeast(Expression end, KeyLogic logic, KeyLogic.Point point, String open) {
        if (isOpen(end, open)) {
            return open.equals("minvalue");
        }
        return logic.rank(end).filter(rank -> point.rank() >= rank).isPresent();
    }
}
