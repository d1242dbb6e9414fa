package dev.rung.processor.check;

import dev.rung.processor.read.MigrationSource;
import dev.rung.processor.read.Position;
import java.util.Optional;
import java.util.stream.Stream;

/** A way down that does nothing. */
final class EmptyDown extends Check {

    @Override
    Stream<Finding> find(Subject subject) {
        return subject.sources().stream()
                .filter(this::concerns)
                .filter(source -> source.form() == MigrationSource.Form.REVERSIBLE)
                .flatMap(source ->
                        Optional.ofNullable(source.emptyDown()).map(place -> finding(source, place)).stream());
    }

    private Finding finding(MigrationSource source, Position place) {
        return error(place, """
                down() of `%s` does nothing
                  after a rollback the history would say that it is undone, and it would not be
                  fix: undo in down() what up() did
                  or, if it cannot be undone: implement `Irreversible` and say why in reason()""".formatted(source.simpleName()));
    }
}
