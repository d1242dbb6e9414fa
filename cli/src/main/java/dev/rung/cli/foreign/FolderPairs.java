package dev.rung.cli.foreign;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** diesel, and others: a folder for each migration, with {@code up.sql} and {@code down.sql} in it. */
final class FolderPairs implements Format {

    private static final Pattern UP = Pattern.compile("(?:(.*)/)?([^/]+)/up\\.sql");
    private static final Pattern ALONE = Pattern.compile("(?m)^\\s*run_in_transaction\\s*=\\s*false");

    @Override
    public String name() {
        return "folders with up.sql and down.sql (diesel)";
    }

    @Override
    public boolean recognizes(Directory directory) {
        return directory.sql().anyMatch(file -> UP.matcher(file).matches());
    }

    @Override
    public List<ForeignMigration> read(Directory directory) {
        return directory
                .sql()
                .filter(file -> UP.matcher(file).matches())
                .sorted(Comparator.comparing(FolderPairs::name, VersionedName.ORDER))
                .map(file -> new ForeignMigration(
                        name(file).version(),
                        name(file).words(),
                        file,
                        directory.text(file),
                        directory.textOrNull(file.replaceFirst("up\\.sql$", "down.sql")),
                        !ALONE.matcher(directory.text(file.replaceFirst("up\\.sql$", "metadata.toml")))
                                .find()))
                .toList();
    }

    private static VersionedName name(String file) {
        return VersionedName.of(UP.matcher(file).replaceFirst("$2"));
    }
}
