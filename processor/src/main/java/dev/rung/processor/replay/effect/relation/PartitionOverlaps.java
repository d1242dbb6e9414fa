package dev.rung.processor.replay.effect.relation;

import dev.rung.processor.replay.effect.transition.Transition;
import dev.rung.processor.replay.model.Code;
import dev.rung.processor.replay.model.Column;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Table;
import dev.rung.sql.Place;
import dev.rung.sql.tree.Constant;
import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.KeyExpression;
import dev.rung.sql.tree.PartitionBound;
import dev.rung.sql.tree.ValueReference;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether two partitions would take the same row: {@code check_new_partition_bound} of PostgreSQL 18 ({@code src/backend/partitioning/partbounds.c}).
 * It is found for one column of numbers, days or texts; of others nothing is said.
 */
final class PartitionOverlaps {

    private static final Set<String> NUMBERS = Set.of("int2", "int4", "int8", "numeric");
    private static final Set<String> TIMES = Set.of("date", "timestamp", "timestamptz");
    private static final Set<String> TEXTS = Set.of("text", "varchar");

    private final Transition transition;
    private final SchemaObject whole;

    PartitionOverlaps(Transition transition, SchemaObject whole) {
        this.transition = transition;
        this.whole = whole;
    }

    /** Whether a new partition overlaps one that is there, or takes no row at all, which is told to the verdict. */
    boolean breaks(PartitionBound bound) {
        if (bound instanceof PartitionBound.Between between && isEmpty(between)) {
            return refuse(
                    "the partition takes no row", "`from` is below `to`, and the end is not in it", bound.place());
        }
        return transition.descent().children(whole).stream()
                .filter(partition -> boundOf(partition)
                        .filter(other -> overlap(bound, other))
                        .isPresent())
                .findFirst()
                .filter(partition -> refuse(
                        "the partition would take rows of `%s`"
                                .formatted(transition.schema().describe(partition)),
                        "each row belongs to one partition",
                        bound.place(),
                        partition))
                .isPresent();
    }

    private static Optional<PartitionBound> boundOf(SchemaObject partition) {
        return partition.definition() instanceof Table table
                ? table.heritage().bound().map(Code::tree)
                : Optional.empty();
    }

    private boolean overlap(PartitionBound one, PartitionBound other) {
        if (one instanceof PartitionBound.In in && other instanceof PartitionBound.In otherIn) {
            return keys(in.values()).anyMatch(key -> keys(otherIn.values()).anyMatch(key::equals));
        }
        if (one instanceof PartitionBound.Between range && other instanceof PartitionBound.Between otherRange) {
            return isBelow(range.from(), otherRange.to()) && isBelow(otherRange.from(), range.to());
        }
        if (one instanceof PartitionBound.Hash hash && other instanceof PartitionBound.Hash otherHash) {
            return overlap(hash, otherHash);
        }
        return one instanceof PartitionBound.Rest && other instanceof PartitionBound.Rest;
    }

    private static boolean overlap(PartitionBound.Hash one, PartitionBound.Hash other) {
        var modulus = one.modulus().whole();
        var otherModulus = other.modulus().whole();
        var remainder = one.remainder().whole();
        var otherRemainder = other.remainder().whole();
        return Stream.of(modulus, otherModulus, remainder, otherRemainder).allMatch(Optional::isPresent)
                && modulus.get().signum() > 0
                && otherModulus.get().signum() > 0
                && remainder
                                .get()
                                .subtract(otherRemainder.get())
                                .mod(modulus.get().gcd(otherModulus.get()))
                                .signum()
                        == 0;
    }

    private boolean isEmpty(PartitionBound.Between bound) {
        return bound.from().size() == 1
                && bound.to().size() == 1
                && isOrdered(bound.from().get(0), bound.to().get(0))
                && !isBelow(bound.from(), bound.to());
    }

    /** Whether a bound is surely below another. */
    private boolean isBelow(List<Expression> from, List<Expression> to) {
        if (from.size() != 1 || to.size() != 1) {
            return false;
        }
        boolean isOpen = isEnd(from.get(0), "minvalue") && !isEnd(to.get(0), "minvalue")
                || isEnd(to.get(0), "maxvalue") && !isEnd(from.get(0), "maxvalue");
        return isOpen
                || isOrdered(from.get(0), to.get(0))
                        && key(from.get(0)).orElseThrow().isBelow(key(to.get(0)).orElseThrow());
    }

    private boolean isOrdered(Expression one, Expression other) {
        var first = key(one);
        var second = key(other);
        return first.isPresent()
                && second.isPresent()
                && first.get().isOrdered()
                && second.get().isOrdered();
    }

    private static boolean isEnd(Expression value, String word) {
        return value instanceof ValueReference.Column column
                && column.name().toString().equalsIgnoreCase(word);
    }

    private Stream<Key> keys(List<Expression> values) {
        return values.stream().flatMap(value -> key(value).stream());
    }

    /**
     * A value by which rows are told apart.
     *
     * @param number a number
     * @param text any other value, as its type writes it
     * @param isOrdered whether values of its type have an order that is known here
     */
    private record Key(Optional<BigDecimal> number, String text, boolean isOrdered) {

        boolean isBelow(Key other) {
            return number.isPresent() && other.number.isPresent()
                    ? number.get().compareTo(other.number.get()) < 0
                    : text.compareTo(other.text) < 0;
        }
    }

    private Optional<Key> key(Expression value) {
        var type = type();
        if (value instanceof Constant.Null) {
            return Optional.of(new Key(Optional.empty(), "null", false));
        }
        var text = value instanceof Constant.Number number
                ? number.digits()
                : value instanceof Constant.Text constant ? constant.text() : "";
        if (NUMBERS.contains(type) && text.matches("\\d+")) {
            return Optional.of(new Key(Optional.of(new BigDecimal(text)), "", true));
        }
        if (TIMES.contains(type) && text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return Optional.of(new Key(Optional.empty(), text, true));
        }
        return TEXTS.contains(type) && value instanceof Constant.Text
                ? Optional.of(new Key(Optional.empty(), "'" + text, false))
                : Optional.empty();
    }

    /** The name of the type of the one column that decides. */
    private String type() {
        return Optional.of(whole.definition(Table.class).partitioning().orElseThrow())
                .map(by -> by.in(transition.schema()).keys())
                .filter(keys -> keys.size() == 1)
                .map(keys -> keys.get(0).key())
                .filter(KeyExpression.Column.class::isInstance)
                .flatMap(key -> transition
                        .schema()
                        .child(
                                whole.id(),
                                ObjectKind.COLUMN,
                                ((KeyExpression.Column) key).column().text()))
                .map(column -> column.definition(Column.class).type())
                .filter(type -> type.isBuiltIn() && !type.type().isArray())
                .map(type -> type.type().name())
                .orElse("");
    }

    private boolean refuse(String problem, String reason, Place place, SchemaObject... about) {
        transition.verdict().refused("42P17", problem, reason, "write other bounds", place, about);
        return true;
    }
}
