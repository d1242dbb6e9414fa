package dev.rung.processor.check;

import java.util.stream.Stream;

/** A version is zero or negative. */
final class VersionOutOfRange extends Check {

    @Override
    boolean isHard() {
        return true;
    }

    @Override
    Stream<Finding> find(Subject subject) {
        return subject.sources().stream()
                .filter(source -> source.version() <= 0)
                .map(source -> error(source.places().version(), """
                        version %d of `%s` is not positive
                          0 names the database with nothing applied
                          fix: the next number of the history, or a timestamp such as 2026_03_14_1201L""".formatted(source.version(), source.simpleName())));
    }
}
