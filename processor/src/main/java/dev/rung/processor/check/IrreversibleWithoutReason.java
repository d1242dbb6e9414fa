package dev.rung.processor.check;

import dev.rung.processor.read.MigrationSource;
import java.util.stream.Stream;

/** A migration that cannot be undone does not say why. */
final class IrreversibleWithoutReason extends Check {

    @Override
    Stream<Finding> find(Subject subject) {
        return subject.sources().stream()
                .filter(this::concerns)
                .filter(source -> source.form() == MigrationSource.Form.IRREVERSIBLE)
                .filter(source -> source.reason() != null && source.reason().isBlank())
                .map(source -> error(source.places().reason(), """
                        `%s` does not say why it is irreversible
                          whoever tries to roll back is told this reason, and has nothing else to go by
                          fix: return a sentence from reason(), such as "the old values are not kept\"""".formatted(source.simpleName())));
    }
}
