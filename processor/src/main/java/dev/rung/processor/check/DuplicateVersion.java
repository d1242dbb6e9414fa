package dev.rung.processor.check;

import dev.rung.processor.read.MigrationSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Two migrations have the same version. */
final class DuplicateVersion extends Check {

    @Override
    Stream<Finding> find(Subject subject) {
        return subject.sources().stream()
                .filter(source -> !twins(source, subject).isEmpty())
                .map(source -> error(source.places().version(), """
                        version %d of `%s` is also the version of %s
                          the versions say in which order migrations run
                          fix: give the later one version %d""".formatted(
                                source.version(),
                                source.simpleName(),
                                String.join(" and ", twins(source, subject)),
                                newest(subject) + 1)));
    }

    private static List<String> twins(MigrationSource source, Subject subject) {
        var twins = new ArrayList<String>();
        subject.sources().stream()
                .filter(other -> other.version() == source.version()
                        && !other.className().equals(source.className()))
                .forEach(other -> twins.add("`" + other.simpleName() + "`"));
        subject.others().stream()
                .filter(other -> other.version() == source.version())
                .forEach(other -> twins.add("`" + other.canonicalName() + "`"));
        return twins;
    }

    private static long newest(Subject subject) {
        return LongStream.concat(
                        subject.sources().stream().mapToLong(MigrationSource::version),
                        subject.others().stream().mapToLong(other -> other.version()))
                .max()
                .orElse(0);
    }
}
