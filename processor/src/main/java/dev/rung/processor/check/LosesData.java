package dev.rung.processor.check;

import dev.rung.processor.replay.history.ReplayedMigration;
import java.util.stream.Stream;

/** {@code up} drops what holds data, which no {@code down} can bring back. */
final class LosesData extends ReplayCheck {

    @Override
    Stream<Finding> find(ReplayedMigration migration) {
        var losses = migration.outcome().losses();
        if (losses.isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(warning(migration.source().places().down(), """
                down() restores the schema, but not the data: up() drops %s
                  whatever was in there is gone after the way up, and comes back empty on the way down
                  fix: rename it now and drop it in a later release, or implement `Irreversible`
                  or, if the data may go: `@Allow(value = "loses-data", reason = "…")`""".formatted(String.join(", ", losses))));
    }
}
