package dev.rung.cli.foreign;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Files that hold both directions, each under a comment that names it: what goose and dbmate have in common. */
final class Sections {

    private Sections() {}

    /** The lines of a file under the mark {@code direction}, without the marks; null when no such mark is there. */
    static @Nullable String section(String text, Pattern mark, String direction) {
        var section = new StringBuilder();
        boolean inside = false;
        boolean found = false;
        for (var line : text.split("(?<=\n)")) {
            var matcher = mark.matcher(line);
            if (matcher.find()) {
                var word = matcher.group(1).toLowerCase(Locale.ROOT);
                if (word.equals("up") || word.equals("down")) {
                    inside = word.equals(direction);
                    found |= inside;
                }
            } else if (inside) {
                section.append(line);
            }
        }
        return found ? section.toString() : null;
    }

    /** The migrations of a directory whose files have marks, in the order of their versions. */
    static List<ForeignMigration> read(Directory directory, Pattern mark, Pattern alone) {
        return directory
                .sql()
                .filter(file -> section(directory.text(file), mark, "up") != null)
                .sorted(Comparator.comparing(Sections::name, VersionedName.ORDER))
                .map(file -> migration(directory, file, mark, alone))
                .toList();
    }

    private static VersionedName name(String file) {
        return VersionedName.of(Directory.simpleName(file).replaceFirst("\\.sql$", ""));
    }

    private static ForeignMigration migration(Directory directory, String file, Pattern mark, Pattern alone) {
        var text = directory.text(file);
        var up = section(text, mark, "up");
        return new ForeignMigration(
                name(file).version(),
                name(file).words(),
                file,
                up == null ? "" : up,
                section(text, mark, "down"),
                !alone.matcher(text).find());
    }

    static boolean any(Directory directory, Pattern mark) {
        return directory
                .sql()
                .anyMatch(file -> mark.matcher(directory.text(file)).find());
    }
}
