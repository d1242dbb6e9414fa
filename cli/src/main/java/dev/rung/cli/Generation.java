package dev.rung.cli;

import dev.rung.Environment;
import dev.rung.catalog.CatalogChange;
import dev.rung.catalog.CatalogSnapshot;
import dev.rung.cli.difference.Attempt;
import dev.rung.cli.difference.Difference;
import dev.rung.cli.difference.Inheritance;
import dev.rung.cli.difference.Judgement;
import dev.rung.cli.difference.Rename;
import dev.rung.cli.difference.Renames;
import dev.rung.cli.difference.Unsaid;
import dev.rung.cli.dsl.Dsl;
import dev.rung.cli.dsl.NewTables;
import dev.rung.cli.source.Body;
import dev.rung.cli.source.Step;
import dev.rung.cli.sql.Statements;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * Finds the way up and down between what the migrations make and a schema that is wanted, takes both on the scratch database, and
 * notes what is to be looked at.
 */
final class Generation {

    private final Scratch made;
    private final Difference difference;
    private final Ignored ignored;
    private final Function<String, Dsl> writing;
    private final Map<String, Dsl> written = new HashMap<>();

    Generation(Scratch made, Difference difference, List<String> ignored) throws SQLException {
        this.made = made;
        this.difference = difference;
        this.ignored = new Ignored(ignored);
        this.writing = writing(made.dataSource());
    }

    /** In the DSL only if what has no schema in its name is in {@code public}. */
    private static Function<String, Dsl> writing(DataSource database) throws SQLException {
        try (var connection = database.getConnection()) {
            return "public".equals(connection.getSchema()) ? Dsl::of : Dsl::asSql;
        }
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
     * @param steps what it does, none of them if there is nothing to do
     * @param remarks what is to be looked at
     */
    record Way(List<Step> steps, List<String> remarks) {

        boolean isEmpty() {
            return steps.isEmpty();
        }

        Body body() {
            return new Body.Steps(steps, remarks);
        }
    }

    /** Both directions. */
    record Result(Way up, Way down) {

        private static final Result NOTHING = new Result(new Way(List.of(), List.of()), new Way(List.of(), List.of()));

        boolean isEmpty() {
            return up.isEmpty();
        }
    }

    /**
     * The way to a wanted schema.
     *
     * @param wanted the database that has it
     * @param renamed asks whether something that may be a rename is one
     */
    Result to(Environment wanted, Predicate<Rename> renamed) throws SQLException, IOException, InterruptedException {
        var hidden = hidden(wanted);
        var goal = Scratch.snapshot(wanted);
        var start = made.snapshot();
        var different = changes(start, goal);
        if (different.stream().allMatch(CatalogChange::isColumnOrder)) {
            return Result.NOTHING;
        }
        var possible = Renames.among(different);
        var renames = possible.stream().filter(renamed).toList();
        for (var rename : renames) {
            made.execute(rename.sql());
        }
        made.execute("analyze");
        var changes = changes(made.snapshot(), goal);
        var inheritance = inheritance(made.dataSource()).and(inheritance(wanted.dataSource()));
        var down = inheritance.withoutOnly(difference.script(wanted.dataSource(), made.dataSource(), hidden));
        var up = tried(
                inheritance.withoutOnly(difference.script(made.dataSource(), wanted.dataSource(), hidden)),
                changes,
                goal);
        up.remarks().addAll(Judgement.losses(up.attempt().script(), changes));
        possible.stream()
                .filter(rename -> !renames.contains(rename))
                .forEach(rename -> up.remarks().add(choice(rename)));
        var back = tried(down + "\n\n" + script(sql(back(renames))), changes(goal, start), start);
        var steps = steps(sql(renames));
        steps.addAll(steps(up.attempt().statements()));
        return new Result(
                new Way(steps, up.remarks()), new Way(steps(back.attempt().statements()), back.remarks()));
    }

    private List<Step> steps(List<String> statements) {
        return statements.stream()
                .map(statement -> written(statement).step())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private Dsl written(String statement) {
        return written.computeIfAbsent(statement, writing);
    }

    private static Inheritance inheritance(DataSource database) throws SQLException {
        try (var connection = database.getConnection()) {
            return Inheritance.in(connection);
        }
    }

    private List<CatalogChange> changes(CatalogSnapshot from, CatalogSnapshot to) {
        return ignored.without(from.changesTo(to));
    }

    private static List<Rename> back(List<Rename> renames) {
        var back = new ArrayList<>(renames.stream().map(Rename::back).toList());
        Collections.reverse(back);
        return back;
    }

    private static List<String> sql(List<Rename> renames) {
        return renames.stream().map(Rename::sql).toList();
    }

    private static String script(List<String> statements) {
        return statements.stream().map(statement -> statement + ";").collect(Collectors.joining("\n\n"));
    }

    private String choice(Rename rename) {
        return "if `" + rename.to() + "` is `" + rename.from() + "` under another name, its data is to stay: write `"
                + written(rename.sql()).step().text().strip() + "` instead of dropping the one and adding the other";
    }

    /** Statements that were run, and what is to be looked at. */
    private record Trial(Attempt attempt, List<String> remarks) {}

    private Trial tried(String script, List<CatalogChange> changes, CatalogSnapshot goal) throws SQLException {
        try (var connection = made.dataSource().getConnection()) {
            var statements = NewTables.gathered(Statements.of(unowned(script)));
            var attempt = Attempt.of(
                    connection, statements, statement -> written(statement).sql());
            var remarks = new ArrayList<>(Judgement.remakes(attempt.script(), changes));
            attempt.failures().forEach(failure -> remarks.add("does not run: " + failure));
            remarks.addAll(Judgement.remains(changes(goal, made.snapshot())));
            return new Trial(attempt, remarks);
        }
    }

    /** What the user who migrates makes is that user's anyway. */
    private String unowned(String script) throws SQLException {
        var owner = "(?m)^ALTER .* OWNER TO \"?" + Pattern.quote(made.user()) + "\"?;\\R*";
        return script.replaceAll(owner, "").strip();
    }
}
