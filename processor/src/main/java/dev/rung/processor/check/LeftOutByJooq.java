package dev.rung.processor.check;

import dev.rung.processor.compile.CompiledMigration;
import java.util.stream.Stream;

/** Something is asked of jOOQ that its open-source edition leaves out of the SQL. */
final class LeftOutByJooq extends Check {

    @Override
    Stream<Finding> find(Subject subject) {
        return subject.compiled().stream()
                .filter(migration -> concerns(migration.source()))
                .flatMap(this::find);
    }

    private Stream<Finding> find(CompiledMigration migration) {
        return Stream.concat(migration.up().dropped().stream(), migration.down().dropped().stream())
                .map(place -> error(place, """
                        jOOQ's open-source edition leaves this out of the SQL: what is written here is not what would run
                          `generatedAlwaysAs` makes an ordinary column of a generated one, without a word
                          fix: db.execute(addColumn("name", TYPE).on("table").generatedAlwaysAs("expression").stored()); of `PostgresDSL`, or SQL"""));
    }
}
