package dev.rung.processor.check;

import dev.rung.processor.compile.CompiledMigration;
import dev.rung.sql.facts.StatementFacts;
import java.util.stream.Stream;

/** A statement begins or ends a transaction, which only the runner does. */
final class ControlsTransaction extends Check {

    @Override
    Stream<Finding> find(Subject subject) {
        return subject.compiled().stream()
                .filter(migration -> concerns(migration.source()))
                .flatMap(this::find);
    }

    private Stream<Finding> find(CompiledMigration migration) {
        return Stream.concat(migration.up().statements().stream(), migration.down().statements().stream())
                .filter(statement -> StatementFacts.of(statement.sql()).beginsOrEndsTransaction())
                .map(statement -> error(statement.place(), """
                        `%s` begins or ends a transaction, which only the runner does
                          a migration is one transaction, so that a failure leaves nothing behind; the runner refuses this one
                          fix: remove it; if the migration must not be one transaction: `@Migration(version = %d, transactional = false)`""".formatted(
                        ReplayCheck.excerpt(statement.sql()), migration.source().version())));
    }
}
