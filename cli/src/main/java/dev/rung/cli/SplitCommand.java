package dev.rung.cli;

import dev.rung.cli.dsl.Dsl;
import dev.rung.cli.source.Body;
import dev.rung.cli.source.MigrationClass;
import dev.rung.cli.source.NextVersion;
import dev.rung.cli.source.SourceFolder;
import dev.rung.cli.source.Trial;
import dev.rung.processor.report.Json;
import dev.rung.processor.timeline.Version;
import dev.rung.sql.facts.StatementFacts;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code rung split}. */
@Command(
        name = "split",
        description = "Splits the newest migration in two, where a finding says that it should be.",
        footer = {
            "%nFor example: rung split AddState 14",
            "%nThe statement in that line and those after it become a migration of their own, with the part of down() that undoes them: the "
                    + "compiler proves both before they are written. What runs stays the same; comments are not kept."
        })
final class SplitCommand implements Callable<Integer> {

    /** The checks that say where. */
    private static final Set<String> POINTS = Set.of("work-under-lock", "not-in-transaction", "enum-value-too-early");

    private final Main main;

    @Parameters(index = "0", paramLabel = "CLASS", description = "The class, by its simple name.")
    private String name = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "LINE",
            description = "The line of the first statement of the second part; that of the finding if nothing is said.")
    private @Nullable Integer line;

    @Mixin
    private final Place place;

    SplitCommand(Main main) {
        this.main = main;
        this.place = new Place(main);
    }

    /**
     * Both parts.
     *
     * @param first the first one, in the place of the whole
     * @param second the second one
     */
    private record Parts(MigrationClass first, MigrationClass second) {

        private List<MigrationClass> all() {
            return List.of(first, second);
        }
    }

    @Override
    public Integer call() throws IOException {
        var whole = newest();
        int at = point(whole);
        var folder = new SourceFolder(
                place.root(),
                whole.className().substring(0, Math.max(0, whole.className().lastIndexOf('.'))));
        var parts = proven(whole, at, folder);
        Files.writeString(folder.file(parts.first().className()), parts.first().text());
        var added = folder.write(parts.second());
        main.print(
                added,
                Json.object(
                        "files",
                        List.of(folder.file(parts.first().className()), added),
                        "class",
                        parts.second().className(),
                        "version",
                        parts.second().version()));
        return ExitCode.DONE.number();
    }

    private Version newest() throws IOException {
        var newest = new Shown(main, place).timeline().newest();
        return newest.filter(version -> simpleName(version).equals(name))
                .filter(version -> version.effects().size() == version.up().size())
                .orElseThrow(() -> usage(
                        "`%s` is not the newest migration, or not all that it executes is known".formatted(name),
                        newest.map(SplitCommand::simpleName)
                                .map("the newest is `%s`"::formatted)
                                .orElse("write one")));
    }

    private static String simpleName(Version version) {
        return version.className().substring(version.className().lastIndexOf('.') + 1);
    }

    /** The number of statements in the first part. */
    private int point(Version whole) {
        var lines = whole.effects().stream().map(Version.Effect::line).toList();
        int found = Optional.ofNullable(line)
                .or(() -> whole.findings().stream()
                        .filter(finding -> POINTS.contains(finding.check()))
                        .map(Version.FoundHere::line)
                        .filter(one -> lines.indexOf(one) > 0)
                        .findFirst())
                .map(lines::indexOf)
                .orElseThrow(() -> usage("no finding says where to split `%s`".formatted(name), "name a line"));
        if (found < 1) {
            throw usage(
                    "no statement but the first begins in line %s".formatted(line),
                    "one of the lines %s"
                            .formatted(lines.stream().skip(1).distinct().toList()));
        }
        return found;
    }

    /** That part of the way down goes with the second half with which both are proven. */
    private Parts proven(Version whole, int at, SourceFolder folder) throws IOException {
        boolean isReversible = whole.wayBack().kind() != Version.WayBack.Kind.IRREVERSIBLE;
        var versions = place.versions(folder);
        long next = NextVersion.after(versions, false, Instant.now());
        int last = isReversible ? whole.down().size() - 1 : 0;
        for (int undone = Math.min(1, last); undone <= last; undone++) {
            var parts = new Parts(
                    part(
                            whole,
                            name,
                            whole.number(),
                            whole.up().subList(0, at),
                            whole.down().subList(undone, whole.down().size())),
                    part(
                            whole,
                            name + "Then",
                            next,
                            whole.up().subList(at, whole.up().size()),
                            whole.down().subList(0, undone)));
            if (isProven(parts, folder)) {
                return parts;
            }
        }
        throw new CommandException(ExitCode.REFUSED, """
                no part of down() undoes what the second half of `%s` does, and the rest the first half
                  nothing was written
                  fix: write down() so that it undoes the statements of up() one by one, the last one first""".formatted(name));
    }

    private static boolean isProven(Parts parts, SourceFolder folder) throws IOException {
        var versions = parts.all().stream().map(MigrationClass::version).toList();
        return Trial.of(folder, parts.all()).timelines().stream()
                        .flatMap(timeline -> timeline.versions().stream())
                        .filter(version -> versions.contains(version.number()))
                        .filter(version ->
                                version.severity().filter("error"::equals).isEmpty())
                        .count()
                == versions.size();
    }

    private static MigrationClass part(Version whole, String name, long version, List<String> up, List<String> down) {
        var folder =
                whole.className().substring(0, Math.max(0, whole.className().lastIndexOf('.')));
        return new MigrationClass(
                folder,
                name,
                version,
                whole.isTransactional()
                        && up.stream().noneMatch(sql -> StatementFacts.of(sql).needsNoTransaction()),
                List.of(),
                null,
                body(up),
                down.isEmpty() ? null : body(down),
                String.join(" ", whole.wayBack().reason()));
    }

    private static Body body(List<String> statements) {
        return new Body.Steps(
                statements.stream().map(statement -> Dsl.of(statement).step()).toList(), List.of());
    }

    private static CommandException usage(String problem, String fix) {
        return new CommandException(ExitCode.USAGE, """
                %s
                  nothing was written
                  fix: %s""".formatted(problem, fix));
    }
}
