package dev.rung.processor.check;

import dev.rung.processor.read.MigrationSource;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A history that counts from 1 leaves a number out. */
final class VersionGap extends Check {

    @Override
    Stream<Finding> find(Subject subject) {
        var versions = new TreeSet<Long>();
        subject.sources().forEach(source -> versions.add(source.version()));
        subject.others().forEach(other -> versions.add(other.version()));
        boolean sequential = versions.contains(1L);
        return !sequential
                ? Stream.empty()
                : subject.sources().stream()
                        .filter(this::concerns)
                        .filter(source -> source.version() > 1 && !versions.contains(source.version() - 1))
                        .map(source -> finding(source, versions));
    }

    private Finding finding(MigrationSource source, TreeSet<Long> versions) {
        long missing = source.version() - 1;
        var before = versions.lower(source.version());
        return error(source.places().version(), """
                version %d of `%s` leaves a gap: there is no version %d
                  this history counts from 1, and its newest version below is %d
                  fix: version = %d, or the migration that is missing; a history of timestamps does not begin with 1""".formatted(
                        source.version(),
                        source.simpleName(),
                        missing,
                        before == null ? 0 : before,
                        (before == null ? 0 : before) + 1));
    }
}
