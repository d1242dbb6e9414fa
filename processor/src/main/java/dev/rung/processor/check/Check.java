package dev.rung.processor.check;

import dev.rung.processor.read.MigrationSource;
import dev.rung.processor.read.Position;
import java.util.Locale;
import java.util.stream.Stream;

/** Looks for one kind of mistake. Its id is made from the name of its class: {@code MissingDown} is {@code missing-down}. */
abstract class Check {

    private final String id = getClass()
            .getSimpleName()
            .replaceAll("(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "-")
            .toLowerCase(Locale.ROOT);

    /** Finds every mistake of this kind. */
    abstract Stream<Finding> find(Subject subject);

    /** Whether there could be no registry of what it finds, so that neither an option nor {@code @Allow} switches it off. */
    boolean isHard() {
        return false;
    }

    /** Whether a migration is to be checked: {@code @Allow} may say that it is not. */
    final boolean concerns(MigrationSource source) {
        return isHard() || !source.allows().contains(id());
    }

    final String id() {
        return id;
    }

    final Finding note(Position position, String message) {
        return new Finding(id(), Severity.NOTE, position, message);
    }

    final Finding warning(Position position, String message) {
        return new Finding(id(), Severity.WARNING, position, message);
    }

    final Finding error(Position position, String message) {
        return new Finding(id(), Severity.ERROR, position, message);
    }
}
