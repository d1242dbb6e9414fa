package dev.rung.processor.replay.effect.column;

import dev.rung.processor.replay.model.Sequence;
import dev.rung.sql.printer.SqlPrinter;
import dev.rung.sql.tree.NumberConstant;
import dev.rung.sql.tree.SequenceOption;
import java.util.List;
import java.util.Optional;

/** What options make of a sequence: {@code init_params} of PostgreSQL 18 ({@code src/backend/commands/sequence.c}). */
public final class SequenceOptions implements SequenceOption.Cases<Sequence> {

    private Sequence sequence;

    private SequenceOptions(Sequence sequence) {
        this.sequence = sequence;
    }

    /** A sequence with options applied to it. */
    public static Sequence applied(Sequence sequence, List<SequenceOption> options) {
        var applied = new SequenceOptions(sequence);
        for (var option : options) {
            applied.sequence = option.accept(applied);
        }
        return applied.sequence;
    }

    /** The column that owns the sequence, if the options name one: nothing, or {@code none}, or a column with its table. */
    public static Optional<SequenceOption.OwnedBy> owner(List<SequenceOption> options) {
        return options.stream()
                .filter(SequenceOption.OwnedBy.class::isInstance)
                .map(SequenceOption.OwnedBy.class::cast)
                .findFirst();
    }

    private static long number(NumberConstant number) {
        return Long.parseLong(number.text().replace("_", "").replace("+", ""));
    }

    /** Bounds that were those of the old type become those of the new one. */
    @Override
    public Sequence as(SequenceOption.As option) {
        var written = SqlPrinter.print(option.type());
        var name = written.contains("small") || written.contains("int2")
                ? "smallint"
                : written.contains("big") || written.contains("int8") ? "bigint" : "integer";
        return new Sequence(
                name,
                sequence.increment(),
                sequence.minimum().filter(bound -> bound != sequence.smallest()),
                sequence.maximum().filter(bound -> bound != sequence.largest()),
                sequence.start(),
                sequence.cache(),
                sequence.isCycling(),
                sequence.isLogged(),
                sequence.isIdentity());
    }

    @Override
    public Sequence cache(SequenceOption.Cache option) {
        return bounded(
                sequence.increment(),
                sequence.minimum(),
                sequence.maximum(),
                sequence.start(),
                number(option.size()),
                sequence.isCycling());
    }

    @Override
    public Sequence cycle(SequenceOption.Cycle option) {
        return bounded(
                sequence.increment(),
                sequence.minimum(),
                sequence.maximum(),
                sequence.start(),
                sequence.cache(),
                option.isOn());
    }

    @Override
    public Sequence increment(SequenceOption.Increment option) {
        return bounded(
                number(option.step()),
                sequence.minimum(),
                sequence.maximum(),
                sequence.start(),
                sequence.cache(),
                sequence.isCycling());
    }

    @Override
    public Sequence logging(SequenceOption.Logging option) {
        return new Sequence(
                sequence.type(),
                sequence.increment(),
                sequence.minimum(),
                sequence.maximum(),
                sequence.start(),
                sequence.cache(),
                sequence.isCycling(),
                option.isLogged(),
                sequence.isIdentity());
    }

    @Override
    public Sequence maximum(SequenceOption.Maximum option) {
        return bounded(
                sequence.increment(),
                sequence.minimum(),
                option.value().map(SequenceOptions::number),
                sequence.start(),
                sequence.cache(),
                sequence.isCycling());
    }

    @Override
    public Sequence minimum(SequenceOption.Minimum option) {
        return bounded(
                sequence.increment(),
                option.value().map(SequenceOptions::number),
                sequence.maximum(),
                sequence.start(),
                sequence.cache(),
                sequence.isCycling());
    }

    @Override
    public Sequence ownedBy(SequenceOption.OwnedBy option) {
        return sequence;
    }

    @Override
    public Sequence named(SequenceOption.Named option) {
        return sequence;
    }

    @Override
    public Sequence start(SequenceOption.Start option) {
        return bounded(
                sequence.increment(),
                sequence.minimum(),
                sequence.maximum(),
                Optional.of(number(option.value())),
                sequence.cache(),
                sequence.isCycling());
    }

    /** Where a sequence stands is data. */
    @Override
    public Sequence restart(SequenceOption.Restart option) {
        return sequence;
    }

    private Sequence bounded(
            long increment,
            Optional<Long> minimum,
            Optional<Long> maximum,
            Optional<Long> start,
            long cache,
            boolean cycles) {
        return new Sequence(
                sequence.type(),
                increment,
                minimum,
                maximum,
                start,
                cache,
                cycles,
                sequence.isLogged(),
                sequence.isIdentity());
    }
}
