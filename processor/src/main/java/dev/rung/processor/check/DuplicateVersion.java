package dev.rung.processor.check;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import dev.rung.processor.read.MigrationSource;
import dev.rung.processor.read.StoredMigration;
import java.util.Comparator;
import java.util.function.Function;
import java.util.stream.Stream;

/** Two migrations have the same version. */
final class DuplicateVersion extends Check {

    @Override
    boolean isHard() {
        return true;
    }

    @Override
    Stream<Finding> find(Subject subject) {
        var uses = versions(subject).collect(groupingBy(Function.identity(), counting()));
        return subject.sources().stream()
                .filter(source -> uses.getOrDefault(source.version(), 0L) > 1)
                .map(source -> finding(source, subject));
    }

    private Finding finding(MigrationSource source, Subject subject) {
        return error(source.places().version(), """
                version %d of `%s` is also the version of %s
                  the versions say in which order migrations run
                  fix: give the later one version %d%s""".formatted(
                        source.version(),
                        source.simpleName(),
                        Stream.concat(twins(source, subject), storedTwins(source, subject))
                                .collect(joining(" and ")),
                        versions(subject).max(Comparator.naturalOrder()).orElse(0L) + 1,
                        hint(source, subject)));
    }

    /** A stored twin may be a class file that outlived its source. */
    private static String hint(MigrationSource source, Subject subject) {
        return storedTwins(source, subject)
                .map("\n  or, if %s was deleted or renamed: build from clean"::formatted)
                .collect(joining());
    }

    private static Stream<String> twins(MigrationSource source, Subject subject) {
        return subject.sources().stream()
                .filter(other -> other.version() == source.version())
                .filter(other -> !other.className().equals(source.className()))
                .map(other -> "`" + other.simpleName() + "`");
    }

    private static Stream<String> storedTwins(MigrationSource source, Subject subject) {
        return subject.others().stream()
                .filter(other -> other.version() == source.version())
                .map(other -> "`" + other.canonicalName() + "`");
    }

    private static Stream<Long> versions(Subject subject) {
        return Stream.concat(
                subject.sources().stream().map(MigrationSource::version),
                subject.others().stream().map(StoredMigration::version));
    }
}
