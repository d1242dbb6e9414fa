package dev.rung;

import dev.rung.internal.text.Texts;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a run did.
 *
 * @param environment the environment, or an empty text for a data source of the application
 * @param from the newest version that was applied before, 0 for none
 * @param to the newest version that is applied now, 0 for none
 * @param steps the steps that this run took, in order; those of histories that this one comes after are the first
 * @param elapsed how long the run took
 */
public record MigrationResult(String environment, long from, long to, List<Taken> steps, Duration elapsed) {

    /**
     * One step that was taken.
     *
     * @param direction which way
     * @param version the version of the migration
     * @param description what it does, in words
     * @param elapsed how long it took
     */
    public record Taken(Direction direction, long version, String description, Duration elapsed) {}

    /** The same, with what other histories took before. */
    MigrationResult after(List<MigrationResult> before) {
        if (before.isEmpty()) {
            return this;
        }
        var all = Stream.concat(before.stream(), Stream.of(this)).toList();
        return new MigrationResult(
                environment,
                from,
                to,
                all.stream().flatMap(result -> result.steps.stream()).toList(),
                all.stream().map(MigrationResult::elapsed).reduce(Duration.ZERO, Duration::plus));
    }

    /** One sentence: {@code dev: from version 0 to 9, 9 steps in 120 ms}. */
    @Override
    public String toString() {
        var where = environment.isEmpty() ? "" : environment + ": ";
        return steps.isEmpty()
                ? where + "at version " + to + ", nothing to do"
                : where + "from version " + from + " to " + to + ", " + Texts.plural(steps.size(), "step") + " in "
                        + Texts.duration(elapsed);
    }
}
