package dev.rung.cli.foreign;

import java.util.List;
import java.util.SortedSet;
import java.util.stream.LongStream;

/** Gives foreign migrations their versions: their own where those can be versions here, else numbers in order. */
final class Numbering {

    private Numbering() {}

    static List<Long> of(List<ForeignMigration> migrations, SortedSet<Long> known) {
        var own = own(migrations);
        boolean fits =
                isAscending(own) && (own.isEmpty() || own.get(0) != 1 || isConsecutive(own)) && follows(own, known);
        if (fits && own.size() == migrations.size()) {
            return own;
        }
        long first = known.isEmpty() ? 1 : known.last() + 1;
        return fits && !own.isEmpty() && onlyTheLastHaveNone(migrations, own.size())
                ? continued(own, migrations.size())
                : LongStream.range(first, first + migrations.size()).boxed().toList();
    }

    /** The versions that are positive whole numbers. */
    private static List<Long> own(List<ForeignMigration> migrations) {
        return migrations.stream()
                .map(ForeignMigration::version)
                .filter(version -> version.matches("0*[1-9]\\d{0,17}"))
                .map(Long::valueOf)
                .toList();
    }

    private static boolean isAscending(List<Long> versions) {
        for (int index = 1; index < versions.size(); index++) {
            if (versions.get(index) <= versions.get(index - 1)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isConsecutive(List<Long> versions) {
        return versions.get(versions.size() - 1) == versions.size();
    }

    /** Whether they may come after those that there are; a history that counts from 1 counts on. */
    private static boolean follows(List<Long> own, SortedSet<Long> known) {
        return known.isEmpty() || (!own.isEmpty() && known.first() != 1 && own.get(0) > known.last());
    }

    private static boolean onlyTheLastHaveNone(List<ForeignMigration> migrations, int versioned) {
        return migrations.stream()
                .skip(versioned)
                .allMatch(migration -> migration.version().isEmpty());
    }

    private static List<Long> continued(List<Long> own, int size) {
        long last = own.get(own.size() - 1);
        return LongStream.concat(
                        own.stream().mapToLong(Long::longValue),
                        LongStream.rangeClosed(last + 1, last + size - own.size()))
                .boxed()
                .toList();
    }
}
