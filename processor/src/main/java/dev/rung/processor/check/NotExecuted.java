package dev.rung.processor.check;

import java.util.stream.Stream;

/** A statement is built and never executed. */
final class NotExecuted extends Check {

    @Override
    Stream<Finding> find(Subject subject) {
        return subject.compiled().stream()
                .filter(migration -> concerns(migration.source()))
                .flatMap(migration ->
                        Stream.concat(migration.up().forgotten().stream(), migration.down().forgotten().stream()))
                .map(place -> error(place, """
                        this statement is built and never executed
                          jOOQ sends nothing to the database before it is told to
                          fix: add .execute() to what `db` built, and put what PostgresDSL built into db.execute(…)"""));
    }
}
