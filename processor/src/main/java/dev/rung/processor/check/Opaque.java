package dev.rung.processor.check;

import dev.rung.processor.compile.CompiledMigration;
import dev.rung.processor.read.MigrationSource;
import java.util.stream.Stream;

/** What a migration executes is not known at compile time: it runs as code. */
final class Opaque extends Check {

    @Override
    Stream<Finding> find(Subject subject) {
        return subject.compiled().stream()
                .filter(migration -> concerns(migration.source()))
                .filter(migration -> migration.source().obstacles().isEmpty())
                .filter(migration -> migration.source().form() == MigrationSource.Form.IRREVERSIBLE
                        || migration.source().hasDown())
                .flatMap(this::find);
    }

    private Stream<Finding> find(CompiledMigration migration) {
        return Stream.concat(migration.up().opaque().stream(), migration.down().opaque().stream())
                .limit(1)
                .map(opaque -> note(opaque.position(), """
                        what `%s` executes is not known at compile time
                          here: %s
                          it runs as code, and its SQL is known only then; nothing is wrong with that%s""".formatted(
                                migration.source().simpleName(), opaque.reason(), hint(migration))));
    }

    private static String hint(CompiledMigration migration) {
        return migration.up().opaque().isEmpty() || migration.effect().isPresent()
                ? ""
                : "\n  what comes after it is checked less"
                        + "\n  fix: `@Effect(\"create table …\")` on the class declares what it does to the schema, `@Effect(\"\")` that it does nothing";
    }
}
