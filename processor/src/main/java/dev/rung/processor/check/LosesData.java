package dev.rung.processor.check;

import dev.rung.processor.replay.history.Loss;
import dev.rung.processor.replay.history.ReplayedMigration;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code up} drops what holds data, which no {@code down} can bring back. What the released build does not use may come back empty: that build, which is
 * the one that a way down leads to, does without it.
 */
final class LosesData extends Check {

    @Override
    Stream<Finding> find(Subject subject) {
        return subject.replayed().stream()
                .filter(migration -> concerns(migration.source()))
                .flatMap(migration -> find(migration, subject.safety()));
    }

    private Stream<Finding> find(ReplayedMigration migration, Safety safety) {
        var losses = migration.outcome().losses().stream()
                .filter(loss ->
                        safety.uses().map(uses -> uses.contain(loss.object())).orElse(true))
                .map(Loss::words)
                .collect(Collectors.joining(", "));
        if (losses.isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(warning(migration.source().places().down(), """
                down() restores the schema, but not the data: up() drops %s
                  whatever was in there is gone after the way up, and comes back empty on the way down
                  fix: rename it now and drop it in a later release, or implement `Irreversible`
                  or, if the data may go: `@Allow(value = "loses-data", reason = "…")`""".formatted(losses)));
    }
}
