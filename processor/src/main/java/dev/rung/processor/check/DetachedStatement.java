package dev.rung.processor.check;

import java.util.stream.Stream;

/** A statement is executed that belongs to no database. */
final class DetachedStatement extends Check {

    @Override
    Stream<Finding> find(Subject subject) {
        return subject.compiled().stream()
                .filter(migration -> concerns(migration.source()))
                .flatMap(migration ->
                        Stream.concat(migration.up().detached().stream(), migration.down().detached().stream()))
                .map(place -> error(place, """
                        this statement has no database to run on
                          what `DSL` and `PostgresDSL` build belongs to no `DSLContext`, and its execute() fails
                          fix: put the statement into db.execute(…), in place of its own execute()"""));
    }
}
