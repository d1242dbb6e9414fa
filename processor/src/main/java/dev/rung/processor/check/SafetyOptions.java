package dev.rung.processor.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * What the options of the compilation say of the system that migrations run on: {@code -Arung.safety=standard}, {@code strict},
 * {@code relaxed} or {@code off}, which migrations have run, and which tables are small or large.
 */
public final class SafetyOptions {

    private static final String LEVEL = "rung.safety";
    private static final String SINCE = "rung.safety_since";
    private static final String RELEASED = "rung.released";
    private static final String USES = "rung.uses";
    private static final String SMALL = "rung.small";
    private static final String LARGE = "rung.large";
    private static final String SIZES = "rung.sizes";

    /** How much is said of what migrations do to a running system. */
    enum Level {
        /** Nothing. */
        OFF,
        /** Only of tables that are copied. */
        RELAXED,
        /** What every team can live with. */
        STANDARD,
        /** Warnings are errors, and notes are warnings. */
        STRICT
    }

    private final Map<String, String> options;
    private final List<String> mistakes = new ArrayList<>();
    private final Level level;
    private final OptionalLong since;
    private final OptionalLong released;
    private final Optional<WrittenUses> uses;
    private final TableNames small;
    private final Optional<TableNames> large;
    private final TableSizes sizes;

    /**
     * Reads the options.
     *
     * @param given all options of the compilation
     * @param released the released version, where a file says it and no option does
     * @param uses what the released build uses, where a file says it and no option does
     */
    public SafetyOptions(Map<String, String> given, Optional<String> released, Optional<String> uses) {
        this.options = new HashMap<>(given);
        this.options.computeIfPresent(RELEASED, (option, value) -> firstLine(value));
        released.ifPresent(version -> options.putIfAbsent(RELEASED, version));
        this.level = readLevel();
        this.since = version(SINCE);
        var written = option(USES).map(this::read).orElse(uses).flatMap(this::written);
        written.ifPresent(file -> options.putIfAbsent(RELEASED, String.valueOf(file.version())));
        this.released = version(RELEASED);
        this.uses = written.filter(this::isOfReleased);
        this.small = option(SMALL).map(TableNames::of).orElse(TableNames.NONE);
        this.large = option(LARGE).map(TableNames::of);
        this.sizes = option(SIZES).map(this::sizes).orElse(TableSizes.NONE);
    }

    /** The names of the options. */
    public static Set<String> supported() {
        return Set.of(LEVEL, SINCE, RELEASED, USES, SMALL, LARGE, SIZES);
    }

    /** What is wrong with them, in sentences. */
    public List<String> mistakes() {
        return mistakes;
    }

    /** The newest version that runs somewhere, where the options say so. */
    public OptionalLong released() {
        return released;
    }

    /** What the build of the released version uses, where a file says it. */
    Optional<WrittenUses> uses() {
        return uses;
    }

    /** How much is to be said. */
    Level level() {
        return level;
    }

    private Level readLevel() {
        var given = option(LEVEL).orElse("standard");
        try {
            return Level.valueOf(given.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            mistakes.add("""
                    the option `%s` cannot be `%s`
                      fix: -A%s=standard, strict, relaxed or off""".formatted(LEVEL, given, LEVEL));
            return Level.STANDARD;
        }
    }

    /** The newest version of which nothing is said, since it has run everywhere. */
    OptionalLong since() {
        return since;
    }

    /** Whether work on a table matters: it is not small by name or by size, and one of the large ones if they are given. */
    boolean isWorthAWord(String table) {
        return large.map(names -> names.contain(table)).orElseGet(() -> !small.contain(table) && !sizes.isSmall(table));
    }

    /** How many rows a table has, in words, where a file says it. */
    Optional<String> size(String table) {
        return sizes.words(table);
    }

    private Optional<String> read(String file) {
        try {
            return Optional.of(Files.readString(Path.of(file)));
        } catch (IOException | InvalidPathException e) {
            mistakes.add("""
                    the option `%s` names the file `%s`, which cannot be read
                      fix: `rung release` writes it, and says where""".formatted(USES, file));
            return Optional.empty();
        }
    }

    private Optional<WrittenUses> written(String text) {
        try {
            return Optional.of(WrittenUses.parse(text));
        } catch (IllegalArgumentException e) {
            mistakes.add("""
                    what the released build uses cannot be read: %s
                      fix: `rung release` writes it anew""".formatted(e.getMessage()));
            return Optional.empty();
        }
    }

    /** What another build uses says nothing of the released one. */
    private boolean isOfReleased(WrittenUses written) {
        boolean isOfReleased = released.isPresent() && released.getAsLong() == written.version();
        if (!isOfReleased) {
            mistakes.add("""
                    what the released build uses is written down for version %d, and the released version is %s
                      so nobody knows what may be dropped or renamed
                      fix: `rung release` writes both, to be committed together""".formatted(written.version(), option(RELEASED).orElse("")));
        }
        return isOfReleased;
    }

    private TableSizes sizes(String file) {
        try {
            return TableSizes.parse(Files.readString(Path.of(file)));
        } catch (IOException | InvalidPathException e) {
            mistakes.add("""
                    the option `%s` names the file `%s`, which cannot be read
                      fix: `rung sizes --env prod` writes it, and says where""".formatted(SIZES, file));
        } catch (IllegalArgumentException e) {
            mistakes.add("""
                    `%s` is no file of sizes: %s
                      fix: `rung sizes --env prod` writes it anew""".formatted(file, e.getMessage()));
        }
        return TableSizes.NONE;
    }

    /** The released version stands in a file, if the option names one. */
    private static String firstLine(String value) {
        try {
            var file = Path.of(value.strip());
            return Files.isRegularFile(file)
                    ? Files.readAllLines(file).stream().findFirst().orElse("")
                    : value;
        } catch (IOException | InvalidPathException e) {
            return value;
        }
    }

    private Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    private OptionalLong version(String name) {
        var given = option(name);
        if (given.isEmpty()) {
            return OptionalLong.empty();
        }
        try {
            return OptionalLong.of(Long.parseLong(given.get()));
        } catch (NumberFormatException none) {
            mistakes.add("""
                    the option `%s` is the version of a migration, and `%s` is none
                      fix: -A%s=41%s""".formatted(
                    name, given.get(), name, name.equals(RELEASED) ? ", or the file that `rung release` writes" : ""));
            return OptionalLong.empty();
        }
    }
}
