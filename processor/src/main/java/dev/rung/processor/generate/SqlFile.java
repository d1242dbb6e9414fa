package dev.rung.processor.generate;

import dev.rung.processor.compile.CompiledMigration;
import dev.rung.processor.compile.CompiledStatement;
import dev.rung.processor.read.StoredMigration;
import java.util.stream.Collectors;

/** The SQL of a migration in one direction, readable for people, and for the runtime: it is what runs. */
record SqlFile(String history, CompiledMigration migration, String direction, CompiledMigration.Body body)
        implements MigrationFile {

    @Override
    public String path() {
        return StoredMigration.path(
                history, migration.source().version(), migration.source().className(), direction);
    }

    @Override
    public String text() {
        return body.statements().stream()
                .map(SqlFile::text)
                .collect(Collectors.joining(
                        "\n",
                        "-- " + direction + " " + migration.source().version() + " "
                                + migration.source().description() + "\n\n",
                        ""));
    }

    private static String text(CompiledStatement statement) {
        return "-- " + statement.begin() + "\n" + statement.sql() + ";\n";
    }
}
