package dev.rung.cli.foreign;

import dev.rung.spi.Registry;
import java.util.List;

/** Finds the version here that another tool's history amounts to. */
public final class Adoption {

    private Adoption() {}

    /**
     * The newest of our versions that the other tool has applied. If the tool's versions are ours, it is the newest of them, and
     * everything below has to be applied as well. Else the migrations were numbered when they were imported, in the order of the
     * tool, and their number tells.
     *
     * @param history what the tool applied
     * @param entries our migrations, by ascending version
     * @return the version, 0 for none
     * @throws UnreadableException when it cannot be told
     */
    public static long version(ForeignHistory history, List<Registry.Entry> entries) {
        if (history.versions().isEmpty()) {
            return 0;
        }
        var ours = entries.stream().map(Registry.Entry::version).toList();
        var theirs = history.versions().stream()
                .map(version -> version.replace("-", ""))
                .map(version -> version.matches("\\d{1,18}") ? Long.parseLong(version) : -1L)
                .toList();
        if (ours.containsAll(theirs)) {
            return newest(history, ours, theirs);
        }
        if (!history.complete() || history.tool().equals("Liquibase") || theirs.size() > ours.size()) {
            throw unknown(history, ours);
        }
        return ours.get(theirs.size() - 1);
    }

    private static long newest(ForeignHistory history, List<Long> ours, List<Long> theirs) {
        long newest = theirs.stream().mapToLong(Long::longValue).max().orElse(0);
        var missing = ours.stream()
                .filter(version -> version < newest && !theirs.contains(version))
                .toList();
        if (history.complete() && !missing.isEmpty()) {
            throw new UnreadableException("""
                    `%s` has version %d but not %s, which come before
                      nothing was adopted
                      fix: run them with %s first, or name the version that the database really is at: `--version`""".formatted(history.table(), newest, missing, history.tool()));
        }
        return newest;
    }

    private static UnreadableException unknown(ForeignHistory history, List<Long> ours) {
        var versions = history.versions();
        return new UnreadableException("""
                `%s` has %s, the newest `%s`, which is no version here
                  here are %d versions, from %d to %d
                  fix: name the version that the database is at: `--version`""".formatted(
                        history.table(),
                        versions.size() == 1 ? "1 migration" : versions.size() + " migrations",
                        versions.get(versions.size() - 1),
                        ours.size(),
                        ours.get(0),
                        ours.get(ours.size() - 1)));
    }
}
