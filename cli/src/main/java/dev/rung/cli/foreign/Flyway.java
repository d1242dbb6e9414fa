package dev.rung.cli.foreign;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Flyway: {@code V1_1__add_users.sql}, undone by {@code U1_1__add_users.sql}, and {@code R__view.sql} after all of them. */
final class Flyway implements Format {

    private static final Pattern NAME = Pattern.compile("([VUR])([\\d._]*?)__(.*)\\.sql");
    private static final Pattern CALLBACK = Pattern.compile("(before|after|create)[A-Z]\\w*?(__.*)?\\.sql");
    private static final Pattern CODE = Pattern.compile("[VUR][\\d_]*?__\\w+\\.(java|kt|groovy)");
    private static final Pattern ALONE = Pattern.compile("(?im)^\\s*executeInTransaction\\s*=\\s*false");

    @Override
    public String name() {
        return "Flyway";
    }

    @Override
    public boolean recognizes(Directory directory) {
        return directory.sql().anyMatch(file -> name(file).matches());
    }

    @Override
    public List<ForeignMigration> read(Directory directory) {
        var versioned = new TreeMap<String, ForeignMigration>(Comparator.comparing(Flyway::parts, Flyway::compare));
        var repeatable = new ArrayList<ForeignMigration>();
        kind(directory, "V").forEach(file -> versioned.merge(version(file), migration(directory, file), Flyway::twice));
        kind(directory, "U")
                .forEach(file -> versioned.computeIfPresent(
                        version(file), (version, migration) -> undoneBy(migration, directory.text(file))));
        kind(directory, "R")
                .sorted(Comparator.comparing(Directory::simpleName))
                .forEach(file -> repeatable.add(migration(directory, file)
                        .noting(List.of(
                                "Flyway runs it again whenever it changes; from now on a change is a new migration"))));
        return Stream.concat(versioned.values().stream(), repeatable.stream()).toList();
    }

    @Override
    public List<String> leftOut(Directory directory) {
        var versions = kind(directory, "V").map(Flyway::version).collect(Collectors.toSet());
        return Stream.concat(
                        directory.sql().filter(file -> !isTaken(file, versions)).map(Flyway::reason),
                        directory.code().stream()
                                .filter(file ->
                                        CODE.matcher(Directory.simpleName(file)).matches())
                                .map(file -> "`" + file
                                        + "` is a migration in Java: write what it does as a migration of Rung"))
                .toList();
    }

    private static boolean isTaken(String file, Set<String> versions) {
        var name = name(file);
        return name.matches() && (!name.group(1).equals("U") || versions.contains(version(file)));
    }

    private static String reason(String file) {
        var name = Directory.simpleName(file);
        if (CALLBACK.matcher(name).matches()) {
            return "`" + file
                    + "` is a callback of Flyway: what it does is to become part of a migration, or of what starts the run";
        }
        return name.startsWith("U")
                ? "`" + file + "` undoes a version that is not there"
                : name.startsWith("B")
                        ? "`" + file + "` is a baseline of Flyway, which stands for the versions up to its own"
                        : "`" + file + "` is no migration of Flyway by its name";
    }

    private static Stream<String> kind(Directory directory, String letter) {
        return directory.sql().filter(file -> {
            var name = name(file);
            return name.matches() && name.group(1).equals(letter);
        });
    }

    private static Matcher name(String file) {
        return NAME.matcher(Directory.simpleName(file));
    }

    private static String version(String file) {
        var name = name(file);
        return name.matches() ? name.group(2).replace('_', '.').replaceAll("\\.$", "") : "";
    }

    private static ForeignMigration migration(Directory directory, String file) {
        var name = name(file);
        var words = name.matches() ? name.group(3).replace('_', ' ') : file;
        boolean transactional = !ALONE.matcher(directory.text(file + ".conf")).find();
        return new ForeignMigration(version(file), words, file, directory.text(file), null, transactional);
    }

    private static ForeignMigration undoneBy(ForeignMigration migration, String down) {
        return new ForeignMigration(
                migration.version(),
                migration.name(),
                migration.source(),
                migration.up(),
                down,
                migration.transactional());
    }

    private static ForeignMigration twice(ForeignMigration one, ForeignMigration other) {
        throw new UnreadableException("""
                `%s` and `%s` have the same version
                  nothing was written
                  fix: remove one of them""".formatted(one.source(), other.source()));
    }

    private static List<BigInteger> parts(String version) {
        return Stream.of(version.split("\\."))
                .map(part -> part.isEmpty() ? BigInteger.ZERO : new BigInteger(part))
                .toList();
    }

    /** Part by part; what is missing is 0, as in {@code 1} and {@code 1.0}. */
    private static int compare(List<BigInteger> one, List<BigInteger> other) {
        for (int index = 0; index < Math.max(one.size(), other.size()); index++) {
            int compared = part(one, index).compareTo(part(other, index));
            if (compared != 0) {
                return compared;
            }
        }
        return 0;
    }

    private static BigInteger part(List<BigInteger> parts, int index) {
        return index < parts.size() ? parts.get(index) : BigInteger.ZERO;
    }
}
