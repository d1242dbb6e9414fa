package dev.rung.processor.check;

import dev.rung.Durations;
import dev.rung.processor.read.MigrationSource;
import java.util.stream.Stream;

/** A lock timeout that is no duration. */
final class MalformedLockTimeout extends Check {

    @Override
    boolean isHard() {
        return true;
    }

    @Override
    Stream<Finding> find(Subject subject) {
        return subject.sources().stream()
                .filter(source -> !source.lockTimeout().isEmpty())
                .flatMap(this::find);
    }

    private Stream<Finding> find(MigrationSource source) {
        try {
            Durations.parse(source.lockTimeout());
            return Stream.empty();
        } catch (IllegalArgumentException e) {
            return Stream.of(error(source.places().lockTimeout(), """
                    the lock timeout of `%s` cannot be read
                      %s
                      fix: lockTimeout = "5s\"""".formatted(source.simpleName(), e.getMessage())));
        }
    }
}
