package dev.rung.cli.foreign;

import java.util.List;
import java.util.regex.Pattern;

/** goose: {@code -- +goose Up} and {@code -- +goose Down} in one file, with marks round statements that hold semicolons. */
final class Goose implements Format {

    private static final Pattern MARK = Pattern.compile("(?im)^\\s*--\\s*\\+goose\\s+(\\w+)");
    private static final Pattern ALONE = Pattern.compile("(?im)^\\s*--\\s*\\+goose\\s+NO\\s+TRANSACTION");
    private static final Pattern VARIABLES = Pattern.compile("(?im)^\\s*--\\s*\\+goose\\s+ENVSUB\\s+ON");

    @Override
    public String name() {
        return "goose";
    }

    @Override
    public boolean recognizes(Directory directory) {
        return Sections.any(directory, MARK);
    }

    @Override
    public List<ForeignMigration> read(Directory directory) {
        return Sections.read(directory, MARK, ALONE).stream()
                .map(migration ->
                        VARIABLES.matcher(directory.text(migration.source())).find()
                                ? migration.noting(
                                        List.of("goose puts environment variables in; here the text stays as it is"))
                                : migration)
                .toList();
    }
}
