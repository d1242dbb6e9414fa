package dev.rung.processor.check;

import dev.rung.processor.read.MigrationSource;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The name of a class says one version and its annotation another. A name with several numbers, as in {@code V1_2_3__Boxes}, says none. */
final class NameVersionMismatch extends Check {

    private static final Pattern NAME = Pattern.compile("^V(\\d{1,18})_(?!\\d)");

    @Override
    Stream<Finding> find(Subject subject) {
        return subject.sources().stream().filter(this::concerns).flatMap(this::find);
    }

    private Stream<Finding> find(MigrationSource source) {
        Matcher name = NAME.matcher(source.simpleName());
        if (!name.find() || Long.parseLong(name.group(1)) == source.version()) {
            return Stream.empty();
        }
        long said = Long.parseLong(name.group(1));
        return Stream.of(
                error(source.places().version(), """
                `%s` has version %d
                  the name says %d, and the annotation is what counts
                  fix: version = %d, or another name for the class""".formatted(source.simpleName(), source.version(), said, said)));
    }
}
