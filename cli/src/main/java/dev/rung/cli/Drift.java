package dev.rung.cli;

import dev.rung.Environment;
import dev.rung.Migrations;
import dev.rung.Status;
import dev.rung.Target;
import dev.rung.catalog.CatalogChange;
import dev.rung.verify.ScratchDatabase;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares a database with what its applied migrations make of an empty one. */
final class Drift {

    private static final Set<Status.State> UNCLEAR =
            Set.of(Status.State.LATE, Status.State.EDITED, Status.State.UNKNOWN, Status.State.RUNNING);

    private static final CatalogChange.Wording WORDING = new CatalogChange.Wording(
            "is in the database, and no migration makes it",
            "is missing in the database",
            "; the migrations make it",
            "; the migrations give it");

    private final Environment live;
    private final Ignored ignored;

    Drift(Environment live, List<String> ignored) {
        this.live = live;
        this.ignored = new Ignored(ignored);
    }

    /** The differences, from what the migrations make to what is there. */
    List<CatalogChange> from(ScratchDatabase scratch) throws SQLException {
        return at(applied(), scratch);
    }

    /** The differences from what the migrations up to a version make to what is there. */
    List<CatalogChange> at(long version, ScratchDatabase scratch) throws SQLException {
        scratch.migrations().run(Target.version(version));
        boolean otherOwner = !user(scratch.environment()).equals(user(live));
        return ignored.without(scratch.snapshot().changesTo(ScratchDatabase.snapshot(live))).stream()
                .filter(change -> !otherOwner || !"owner".equals(change.property()))
                .toList();
    }

    static String user(Environment environment) throws SQLException {
        try (var connection = environment.dataSource().getConnection()) {
            return connection.getMetaData().getUserName();
        }
    }

    /** The version that the database is at, if it is at one: every migration up to it is applied, as this build has it. */
    private long applied() {
        var lines = Migrations.in(live).status().migrations();
        var unclear =
                lines.stream().filter(line -> UNCLEAR.contains(line.state())).toList();
        if (!unclear.isEmpty()) {
            throw new CommandException(ExitCode.HISTORY, """
                    what the migrations of `%s` make is not known: %s
                      this build has not exactly what was applied, so that it cannot make it again
                      fix: `rung validate` says more; or compare with the build that was deployed""".formatted(
                            live.name(),
                            unclear.stream()
                                    .limit(5)
                                    .map(line -> line.version() + " " + line.description() + " is "
                                            + line.state().name().toLowerCase(Locale.ROOT))
                                    .collect(Collectors.joining(", "))));
        }
        return lines.stream()
                .filter(line -> line.state() == Status.State.APPLIED)
                .mapToLong(Status.Line::version)
                .max()
                .orElse(0);
    }

    /** A difference in words: what is there, and what the migrations make. */
    static String sentence(CatalogChange change) {
        return change.sentence(WORDING);
    }
}
