package dev.rung.processor.check;

import dev.rung.processor.read.Impostor;
import dev.rung.processor.read.MigrationSource;
import java.util.stream.Stream;

/** A class has the annotation without an interface, or an interface without the annotation, or both interfaces. */
final class NotAMigration extends Check {

    @Override
    boolean isHard() {
        return true;
    }

    @Override
    Stream<Finding> find(Subject subject) {
        return Stream.concat(
                subject.sources().stream().flatMap(this::annotated),
                subject.impostors().stream().map(this::impostor));
    }

    private Stream<Finding> annotated(MigrationSource source) {
        return switch (source.form()) {
            case NEITHER ->
                Stream.of(error(source.places().type(), """
                    `%s` is annotated `@Migration` and implements neither `Reversible` nor `Irreversible`
                      fix: `class %s implements Reversible`, with up() and down()
                      or, if it cannot be undone: `class %s implements Irreversible`, with up() and reason()""".formatted(
                                source.simpleName(), source.simpleName(), source.simpleName())));
            case BOTH -> Stream.of(error(source.places().type(), """
                    `%s` implements both `Reversible` and `Irreversible`
                      it either has a way down or says why it has none
                      fix: remove one of the two""".formatted(source.simpleName())));
            default -> Stream.empty();
        };
    }

    private Finding impostor(Impostor impostor) {
        return error(
                impostor.position(),
                impostor.hasOtherAnnotation()
                        ? """
                        the `@Migration` of `%s` is not `dev.rung.Migration`
                          it would never run
                          fix: import dev.rung.Migration;""".formatted(impostor.simpleName())
                        : """
                        `%s` is not annotated `@Migration`, and would never run
                          fix: `@Migration(version = …)` on the class; if it is a base for others, make it abstract""".formatted(impostor.simpleName()));
    }
}
