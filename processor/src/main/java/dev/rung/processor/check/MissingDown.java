package dev.rung.processor.check;

import dev.rung.processor.read.MigrationSource;
import java.util.stream.Stream;

/** A reversible migration has no way down. */
final class MissingDown extends Check {

    @Override
    boolean isHard() {
        return true;
    }

    @Override
    Stream<Finding> find(Subject subject) {
        return subject.sources().stream()
                .filter(source -> source.form() == MigrationSource.Form.REVERSIBLE && !source.hasDown())
                .map(source -> error(source.places().type(), """
                        `%s` has no down()
                          a reversible migration undoes in down() what it did in up()
                          fix: add
                            @Override
                            public void down(DSLContext db) {
                                …
                            }
                          or, if it cannot be undone: implement `Irreversible` and say why in reason()""".formatted(source.simpleName())));
    }
}
