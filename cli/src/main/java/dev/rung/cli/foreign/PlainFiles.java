package dev.rung.cli.foreign;

import java.util.Comparator;
import java.util.List;

/** Files that go up in the order of their names, and never down: {@code 001_add_users.sql}. */
final class PlainFiles implements Format {

    @Override
    public String name() {
        return "SQL files without a way down";
    }

    @Override
    public boolean recognizes(Directory directory) {
        return directory.sql().anyMatch(file -> !name(file).version().isEmpty());
    }

    @Override
    public List<ForeignMigration> read(Directory directory) {
        return directory
                .sql()
                .sorted(Comparator.comparing(PlainFiles::name, VersionedName.ORDER))
                .map(file -> new ForeignMigration(
                        name(file).version(), name(file).words(), file, directory.text(file), null, true))
                .toList();
    }

    private static VersionedName name(String file) {
        return VersionedName.of(Directory.simpleName(file).replaceFirst("\\.sql$", ""));
    }
}
