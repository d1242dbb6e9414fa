package dev.rung.cli.foreign;

import dev.rung.cli.source.Allowance;
import dev.rung.cli.source.Body;
import dev.rung.cli.source.ClassNames;
import dev.rung.cli.source.MigrationClass;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes migration classes of what another tool has. The SQL stays as it is, but for statements that begin or end a transaction:
 * that is the runner's to do.
 */
public final class Conversion {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([\\w:.-]+)}");
    private static final int LONGEST_NAME = 100;
    private static final String EMPTY_DOWN = "empty-down";
    private static final Body NOTHING =
            new Body.Steps(List.of(), List.of("nothing: up() changes rows, and not the schema"));

    private final String packageName;
    private final SortedSet<Long> known;
    private final Map<String, String> placeholders;
    private final List<Allowance> allowed;
    private final Set<String> names = new HashSet<>();

    /**
     * A conversion into a package.
     *
     * @param packageName the package of the classes
     * @param known the versions that there are already
     * @param placeholders what Flyway puts in for {@code ${name}}
     * @param allowed the checks that are switched off for all of them
     */
    public Conversion(
            String packageName, SortedSet<Long> known, Map<String, String> placeholders, List<String> allowed) {
        this.packageName = packageName;
        this.known = known;
        this.placeholders = placeholders;
        this.allowed = allowed.stream().map(Conversion::allowance).toList();
    }

    /**
     * What came of a directory.
     *
     * @param tool the tool that it was recognized by
     * @param migrations the migrations, in order
     * @param leftOut what was not taken over at all, in sentences
     */
    public record Result(String tool, List<Converted> migrations, List<String> leftOut) {}

    /**
     * One migration.
     *
     * @param source the file that it came from
     * @param migration the class
     * @param notes what is to be looked at by hand, in sentences
     */
    public record Converted(String source, MigrationClass migration, List<String> notes) {}

    /**
     * Reads a directory, recognizes the tool that it is for, and converts it.
     *
     * @param folder the directory
     * @return the classes
     * @throws UnreadableException when no tool is recognized
     * @throws IOException when a file cannot be read
     */
    public Result convert(Path folder) throws IOException {
        var directory = Directory.read(folder);
        var format = Format.all()
                .filter(candidate -> candidate.recognizes(directory))
                .findFirst()
                .orElseThrow(() -> new UnreadableException(
                        """
                        `%s` has no migrations that are known here
                          known are the files of %s
                          fix: name the directory that has the SQL files""".formatted(folder, Format.all().map(Format::name).collect(Collectors.joining(", ")))));
        var foreign = format.read(directory);
        var versions = Numbering.of(foreign, known);
        var converted = new ArrayList<Converted>();
        for (int index = 0; index < foreign.size(); index++) {
            converted.add(convert(foreign.get(index), versions.get(index)));
        }
        return new Result(format.name(), converted, format.leftOut(directory));
    }

    private Converted convert(ForeignMigration foreign, long version) {
        var notes = new ArrayList<>(foreign.notes());
        var up = script(foreign.up(), notes);
        var down = foreign.down() == null ? null : script(foreign.down(), notes);
        boolean transactional =
                foreign.transactional() && !up.needsNoTransaction() && (down == null || !down.needsNoTransaction());
        boolean needsNoDown = down != null && down.isEmpty() && up.changesDataOnly();
        return new Converted(
                foreign.source(),
                new MigrationClass(
                        packageName,
                        className(foreign, version),
                        version,
                        transactional,
                        needsNoDown
                                ? Stream.concat(allowed.stream(), Stream.of(allowance(EMPTY_DOWN)))
                                        .distinct()
                                        .toList()
                                : allowed,
                        foreign.source(),
                        new Body.Sql(up.text()),
                        needsNoDown ? NOTHING : down == null || down.isEmpty() ? null : new Body.Sql(down.text()),
                        reason(foreign.source(), down)),
                notes.stream().distinct().toList());
    }

    private static String reason(String source, @Nullable Script down) {
        return down == null
                ? "`" + source + "` came without a way down"
                : "the way down of `" + source + "` did nothing";
    }

    private Script script(String text, List<String> notes) {
        var copies = Copies.inserted(PLACEHOLDER.matcher(text).replaceAll(this::placeholder));
        notes.addAll(copies.notes());
        var script = Script.of(copies.text());
        var left = PLACEHOLDER.matcher(script.text());
        if (left.find()) {
            notes.add("`${" + left.group(1) + "}` stays as it is; if the tool puts a value in: `--placeholder "
                    + left.group(1) + "=…`");
        }
        notes.addAll(script.problems());
        if (script.controlsTransaction()) {
            notes.add("its `begin` and `commit` were left out, since each migration is one transaction");
        }
        return script.withoutTransactionControl();
    }

    private String placeholder(MatchResult found) {
        var value = placeholders.getOrDefault(found.group(1), found.group());
        return Matcher.quoteReplacement(value);
    }

    /** A name that no other has, not even on a file system that takes upper case for lower case. */
    private String className(ForeignMigration foreign, long version) {
        var name = ClassNames.of(foreign.name());
        name = name.substring(0, Math.min(LONGEST_NAME, name.length()));
        if (name.isEmpty()) {
            name = "Migration" + version;
        }
        if (!names.add(name.toLowerCase(Locale.ROOT))) {
            name += "At" + version;
            names.add(name.toLowerCase(Locale.ROOT));
        }
        return name;
    }

    private static Allowance allowance(String check) {
        return new Allowance(check, "imported as it stands");
    }
}
