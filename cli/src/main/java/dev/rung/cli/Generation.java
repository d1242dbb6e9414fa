package dev.rung.cli;

import dev.rung.Environment;
import dev.rung.catalog.CatalogChange;
import dev.rung.catalog.CatalogSnapshot;
import dev.rung.cli.difference.Attempt;
import dev.rung.cli.difference.Difference;
import dev.rung.cli.difference.Finish;
import dev.rung.cli.difference.Inheritance;
import dev.rung.cli.difference.Judgement;
import dev.rung.cli.difference.Needless;
import dev.rung.cli.difference.NotNullNames;
import dev.rung.cli.difference.Numbers;
import dev.rung.cli.difference.OwnPrivileges;
import dev.rung.cli.difference.Rename;
import dev.rung.cli.difference.Renames;
import dev.rung.cli.difference.Retyping;
import dev.rung.cli.difference.Unsaid;
import dev.rung.cli.dsl.NewTables;
import dev.rung.cli.source.Body;
import dev.rung.cli.source.Step;
import dev.rung.verify.ScratchDatabase;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * Finds the way up and down between what the migrations make and a schema that is wanted, takes both on the scratch database, and
 * notes what is to be looked at.
 */
final class Generation {

    private final ScratchDatabase made;
    private final Difference difference;
    private final Ignored ignored;
    private final Writing writing;

    Generation(ScratchDatabase made, Difference difference, List<String> ignored) throws SQLException {
        this.made = made;
        this.difference = difference;
        this.ignored = new Ignored(ignored);
        this.writing = Writing.forDatabase(made.dataSource());
    }

    /** What entities do not say of the schema that the migrations make. */
    Unsaid unsaid(DataSource entities) {
        return new Unsaid(difference, hidden(made.environment()), made.dataSource(), entities);
    }

    /** What is not looked at. */
    private List<String> hidden(Environment environment) {
        return Stream.concat(ignored.names().stream(), Stream.of(environment.historyTable()))
                .toList();
    }

    /**
     * One direction.
     *
     * @param statements the statements, none of them if there is nothing to do
     * @param steps how a migration executes them
     * @param remarks what is to be looked at
     */
    record Way(List<String> statements, List<Step> steps, List<String> remarks) {

        private static final Way NONE = new Way(List.of(), List.of(), List.of());

        boolean isEmpty() {
            return statements.isEmpty();
        }

        Body body() {
            return new Body.Steps(steps, remarks);
        }
    }

    /** Both directions. */
    record Result(Way up, Way down) {

        private static final Result NOTHING = new Result(Way.NONE, Way.NONE);

        boolean isEmpty() {
            return equals(NOTHING);
        }
    }

    /**
     * The way to a wanted schema, and the way back from there.
     *
     * @param wanted the database that has it
     * @param renamed asks whether something that may be a rename is one
     */
    Result to(Environment wanted, Predicate<Rename> renamed) throws SQLException, IOException, InterruptedException {
        var goal = ScratchDatabase.snapshot(wanted);
        var start = made.snapshot();
        var different = changes(start, goal);
        if (different.stream().allMatch(CatalogChange::isColumnOrder)) {
            return Result.NOTHING;
        }
        var possible = Renames.among(different);
        var renames = possible.stream().filter(renamed).toList();
        try (var before = made.copy()) {
            var up = way(wanted, goal, renames);
            up.remarks().addAll(Judgement.losses(up.statements(), different));
            possible.stream()
                    .filter(rename -> !renames.contains(rename))
                    .forEach(rename -> up.remarks().add(choice(rename)));
            return new Result(up, way(before.environment(), start, back(renames)));
        }
    }

    private static List<Rename> back(List<Rename> renames) {
        var back = new ArrayList<>(renames.stream().map(Rename::back).toList());
        Collections.reverse(back);
        return back;
    }

    private String choice(Rename rename) {
        return "if `" + rename.to() + "` is `" + rename.from() + "` under another name, its data is to stay: write `"
                + writing.step(rename.sql()).text().strip() + "` instead of dropping the one and adding the other";
    }

    /** Takes the scratch database to a schema, and says what it took and what is to be looked at. */
    private Way way(Environment wanted, CatalogSnapshot goal, List<Rename> renames)
            throws SQLException, IOException, InterruptedException {
        try (var connection = made.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            var renaming = attempt(connection, renames.stream().map(Rename::sql).toList());
            var changes = changesTo(goal, connection);
            var retyping = Retyping.run(connection, changes);
            var names = attempt(connection, NotNullNames.statements(changes));
            var serials = attempt(connection, Numbers.serialsToDrop(changes));
            connection.commit();
            var main = lean(connection, script(wanted), changes, goal);
            var numbers = attempt(connection, Numbers.statements(changes));
            var remains = Judgement.remains(changes(goal, made.snapshot(connection)));
            connection.commit();
            var ran = Stream.of(renaming.ran(), retyping, names.ran(), serials.ran(), main.ran(), numbers.ran());
            var statements = Stream.concat(ran, remains.isEmpty() ? Stream.empty() : Stream.of(main.failed()))
                    .flatMap(List::stream)
                    .toList();
            var way = new Way(statements, writing.steps(statements), new ArrayList<>());
            var remarks = way.remarks();
            remarks.addAll(Judgement.remakes(statements, changes));
            if (!remains.isEmpty()) {
                Stream.of(renaming, main)
                        .flatMap(attempt -> attempt.failures().stream())
                        .forEach(failure -> remarks.add("does not run: " + failure));
            }
            remarks.addAll(remains);
            if (!retyping.isEmpty()) {
                remarks.addAll(Retyping.losses(changes));
            }
            return way;
        }
    }

    private List<CatalogChange> changes(CatalogSnapshot from, CatalogSnapshot to) {
        return ignored.without(from.changesTo(to));
    }

    private List<CatalogChange> changesTo(CatalogSnapshot goal, Connection connection) throws SQLException {
        return changes(made.snapshot(connection), goal);
    }

    /** What the user who migrates makes is that user's anyway. */
    private List<String> script(Environment wanted) throws SQLException, IOException, InterruptedException {
        made.execute("analyze");
        var own = new OwnPrivileges(Drift.user(made.environment()));
        var inheritance = inheritance(made.dataSource()).and(inheritance(wanted.dataSource()));
        return difference.statements(made.dataSource(), wanted.dataSource(), hidden(wanted)).stream()
                .map(inheritance::withoutOnly)
                .filter(statement -> !own.goWithoutSaying(statement))
                .toList();
    }

    private static Inheritance inheritance(DataSource database) throws SQLException {
        try (var connection = database.getConnection()) {
            return Inheritance.in(connection);
        }
    }

    /** Without what is needless, if that does as well. */
    private Attempt lean(
            Connection connection, List<String> statements, List<CatalogChange> changes, CatalogSnapshot goal)
            throws SQLException {
        var lean = finished(connection, Needless.without(statements, changes), goal);
        if (Judgement.remains(changesTo(goal, connection)).isEmpty()) {
            return lean;
        }
        connection.rollback();
        return finished(connection, statements, goal);
    }

    private Attempt finished(Connection connection, List<String> statements, CatalogSnapshot goal) throws SQLException {
        var attempt = attempt(connection, NewTables.gathered(statements));
        return attempt.and(attempt(connection, Finish.statements(connection, changesTo(goal, connection))));
    }

    /** What runs is what comes of the code that is written for the statements. */
    private Attempt attempt(Connection connection, List<String> statements) throws SQLException {
        return Attempt.of(connection, statements, writing::compiled);
    }
}
