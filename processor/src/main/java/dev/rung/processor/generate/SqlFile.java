package dev.rung.processor.generate;

import dev.rung.processor.parse.CompiledMigration;
import java.util.stream.Collectors;

/** The SQL of a migration in one direction, readable for people, and for the runtime: it is what runs. */
record SqlFile(CompiledMigration migration, String direction, CompiledMigration.Body body) {

    String path() {
        var className = migration.source().className();
        return "META-INF/rung/" + migration.source().version() + "_"
                + className.substring(className.lastIndexOf('.') + 1) + "." + direction + ".sql";
    }

    String text() {
        return body.statements().stream()
                .map(SqlFile::text)
                .collect(Collectors.joining(
                        "\n",
                        "-- " + direction + " " + migration.source().version() + " "
                                + migration.source().description() + "\n\n",
                        ""));
    }

    private static String text(CompiledMigration.Statement statement) {
        return "-- " + statement.begin() + "\n" + statement.sql() + ";\n";
    }
}
