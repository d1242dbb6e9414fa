package dev.rung.processor.replay.effect.relation;

import dev.rung.processor.replay.effect.transition.ExpressionRules;
import dev.rung.processor.replay.effect.transition.Transition;
import dev.rung.processor.replay.model.Code;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Table;
import dev.rung.sql.Place;
import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.PartitionBound;
import dev.rung.sql.tree.Partitioning;
import dev.rung.sql.tree.ValueReference;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which rows a partition can take: {@code transformPartitionBound} of PostgreSQL 18 ({@code src/backend/parser/parse_utilcmd.c}). */
final class PartitionBoundRules implements PartitionBound.Cases<Boolean> {

    private static final Set<String> ENDS = Set.of("minvalue", "maxvalue");

    private final Transition transition;
    private final SchemaObject whole;
    private final Partitioning by;

    private PartitionBoundRules(Transition transition, SchemaObject whole, Partitioning by) {
        this.transition = transition;
        this.whole = whole;
        this.by = by;
    }

    /** Whether a partition may have these bounds; if it may not, the verdict is told. */
    static boolean areKept(Transition transition, SchemaObject whole, PartitionBound bound) {
        return Optional.of(whole.definition())
                .filter(Table.class::isInstance)
                .flatMap(table -> ((Table) table).partitioning())
                .map(Code::tree)
                .map(by -> bound.accept(new PartitionBoundRules(transition, whole, by))
                        && !new PartitionOverlaps(transition, whole).breaks(bound))
                .orElse(true);
    }

    @Override
    public Boolean in(PartitionBound.In bound) {
        return isBy("list", "for values in (…)", bound.place())
                && bound.values().stream()
                        .noneMatch(value -> new ExpressionRules(transition, "the bound").breakValue(value));
    }

    @Override
    public Boolean between(PartitionBound.Between bound) {
        return isBy("range", "for values from (…) to (…)", bound.place())
                && isOfKeys("from", bound.from(), bound.place())
                && isOfKeys("to", bound.to(), bound.place())
                && bound.from().stream().noneMatch(this::isNoValue)
                && bound.to().stream().noneMatch(this::isNoValue);
    }

    private boolean isNoValue(Expression value) {
        boolean isEnd = value instanceof ValueReference.Column column
                && ENDS.contains(column.name().toString().toLowerCase(Locale.ROOT));
        return !isEnd && new ExpressionRules(transition, "the bound").breakValue(value);
    }

    @Override
    public Boolean hash(PartitionBound.Hash bound) {
        if (!isBy("hash", "for values with (modulus …, remainder …)", bound.place())) {
            return false;
        }
        var modulus = bound.modulus().whole();
        var remainder = bound.remainder().whole();
        if (modulus.filter(it -> it.signum() <= 0).isPresent()) {
            return refuse(
                    "the modulus is " + modulus.get(),
                    "it is the number of parts",
                    "write a whole number above zero",
                    bound.modulus().place());
        }
        return modulus.isEmpty()
                || remainder.isEmpty()
                || remainder.get().compareTo(modulus.get()) < 0
                || refuse(
                        "the remainder %s is not less than the modulus %s".formatted(remainder.get(), modulus.get()),
                        "a remainder lies between zero and the modulus",
                        "write one below " + modulus.get(),
                        bound.remainder().place());
    }

    @Override
    public Boolean rest(PartitionBound.Rest bound) {
        return !isOf("hash")
                || refuse(
                        "`%s` is partitioned by hash, and has no default partition".formatted(name()),
                        "each row has a remainder, so that nothing is left over",
                        "write `for values with (modulus …, remainder …)`",
                        bound.place());
    }

    private boolean isOf(String strategy) {
        return by.strategy().text().equalsIgnoreCase(strategy);
    }

    private boolean isBy(String strategy, String words, Place place) {
        return isOf(strategy)
                || refuse(
                        "`%s` is partitioned by %s, and `%s` is for %s"
                                .formatted(name(), by.strategy().text().toLowerCase(Locale.ROOT), words, strategy),
                        "what a partition takes is said in the way of the whole",
                        "write the bounds of a %s partition"
                                .formatted(by.strategy().text().toLowerCase(Locale.ROOT)),
                        place);
    }

    private boolean isOfKeys(String word, List<Expression> values, Place place) {
        return values.size() == by.keys().size()
                || refuse(
                        "`%s` has %d values, and `%s` is partitioned by %d columns"
                                .formatted(
                                        word, values.size(), name(), by.keys().size()),
                        "a bound has a value for each column by which the table is partitioned",
                        "write %d values".formatted(by.keys().size()),
                        place);
    }

    private String name() {
        return transition.schema().describe(whole);
    }

    private boolean refuse(String problem, String reason, String remedy, Place place) {
        transition.verdict().refused("42P16", problem, reason, remedy, place, whole);
        return false;
    }
}
