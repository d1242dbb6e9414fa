package dev.rung.processor.check;

import dev.rung.processor.read.MigrationSource;
import java.util.Comparator;
import java.util.stream.Stream;

/** Of old migrations, which have run long ago, it is said once that there is something to say. */
final class OlderFindings extends Check {

    @Override
    Stream<Finding> find(Subject subject) {
        if (subject.safety().knowsWhatIsOld()) {
            return Stream.empty();
        }
        var isOld = SafetyCheck.isNew(subject).negate();
        var found = Checks.ALL.stream()
                .filter(SafetyCheck.class::isInstance)
                .map(SafetyCheck.class::cast)
                .flatMap(check -> check.wayUps(subject)
                        .filter(isOld)
                        .filter(wayUp -> check.find(wayUp).isPresent()))
                .map(wayUp -> wayUp.migration().source())
                .filter(this::concerns)
                .distinct()
                .sorted(Comparator.comparingLong(MigrationSource::version).reversed())
                .toList();
        return found.stream().findFirst().map(newest -> finding(newest, found.size())).stream();
    }

    private Finding finding(MigrationSource newest, int count) {
        return note(newest.places().version(), """
                %s would be warned of for what %s to a running system, this one last
                  what has run on every database does no harm any more
                  fix: -Arung.safety_since=%d if it has, which says so; -Arung.released=… names the newest version that runs in production""".formatted(
                        Sentence.count(count, "older migration", "older migrations"),
                        count == 1 ? "it does" : "they do",
                        newest.version()));
    }
}
