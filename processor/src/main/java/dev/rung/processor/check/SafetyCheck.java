package dev.rung.processor.check;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A check of what a migration does to a system that runs, on its way up. It says one thing of a migration; of old ones only that there is
 * something, which {@link OlderFindings} does.
 */
abstract class SafetyCheck extends Check {

    @Override
    final Stream<Finding> find(Subject subject) {
        return wayUps(subject)
                .filter(isNew(subject))
                .flatMap(wayUp -> find(wayUp).stream())
                .map(finding -> new Finding(
                        finding.id(),
                        subject.safety().weigh(finding.severity()),
                        finding.position(),
                        finding.message()));
    }

    /** What there is to say of a migration. */
    abstract Optional<Finding> find(WayUp wayUp);

    /** Whether it speaks where only the worst is to be said. */
    boolean isOfTheWorst() {
        return false;
    }

    /** Those migrations that it is to look at. */
    final Stream<WayUp> wayUps(Subject subject) {
        if (subject.safety().options().level() == SafetyOptions.Level.RELAXED && !isOfTheWorst()) {
            return Stream.empty();
        }
        return subject.replayed().stream()
                .filter(migration -> concerns(migration.source()))
                .filter(migration -> subject.safety().concerns(migration.source()))
                .map(migration -> new WayUp(migration, subject.safety(), id()));
    }

    /** Whether it is to be said in full: where nobody says what is old, all but the newest migration may be. */
    static Predicate<WayUp> isNew(Subject subject) {
        if (subject.safety().knowsWhatIsOld()) {
            return wayUp -> true;
        }
        long newest = subject.newestVersion();
        return wayUp -> wayUp.version() == newest;
    }

    /** A warning, or a note where it is not certain. */
    final Finding finding(Blocking blocking, String message) {
        var place = blocking.effect().statement().place();
        return blocking.isCertain() ? warning(place, message) : note(place, message);
    }

    /** How to say that it does not matter. */
    final String allowance() {
        return "@Allow(value = \"" + id() + "\", reason = \"…\")";
    }

    /** How to say that a table is small, or that it does not matter. */
    final String allowance(Blocking blocking) {
        var table = blocking.effect().name(blocking.tables().firstKey());
        return "or, if `%s` is small: -Arung.small=%s, or %s".formatted(table, table, allowance());
    }
}
