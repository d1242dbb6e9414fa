package dev.rung.cli.foreign;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** golang-migrate, and others: {@code 1_add_users.up.sql} beside {@code 1_add_users.down.sql}. */
final class FilePairs implements Format {

    private static final Pattern UP = Pattern.compile("(?i)(.+)([._-])up(\\.sql)");

    @Override
    public String name() {
        return "pairs of .up.sql and .down.sql (golang-migrate, sqlx)";
    }

    @Override
    public boolean recognizes(Directory directory) {
        return directory.sql().anyMatch(file -> isUp(directory, file));
    }

    /** {@code sign_up.sql} is half of a pair only if the other half is there. */
    private static boolean isUp(Directory directory, String file) {
        return UP.matcher(file).matches()
                && (file.endsWith(".up.sql") || directory.files().containsKey(down(file)));
    }

    private static String down(String file) {
        return UP.matcher(file).replaceFirst("$1$2down$3");
    }

    @Override
    public List<ForeignMigration> read(Directory directory) {
        return directory
                .sql()
                .filter(file -> isUp(directory, file))
                .sorted(Comparator.comparing(FilePairs::name, VersionedName.ORDER))
                .map(file -> new ForeignMigration(
                        name(file).version(),
                        name(file).words(),
                        file,
                        directory.text(file),
                        directory.textOrNull(down(file)),
                        true))
                .toList();
    }

    private static VersionedName name(String file) {
        return VersionedName.of(UP.matcher(Directory.simpleName(file)).replaceFirst("$1"));
    }
}
