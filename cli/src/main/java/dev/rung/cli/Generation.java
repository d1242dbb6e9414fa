package dev.rung.cli;

import dev.rung.Environment;
import dev.rung.catalog.CatalogChange;
import dev.rung.catalog.CatalogSnapshot;
import dev.rung.cli.difference.Attempt;
import dev.rung.cli.difference.Difference;
import dev.rung.cli.difference.Judgement;
import dev.rung.cli.difference.Rename;
import dev.rung.cli.difference.Renames;
import dev.rung.cli.difference.Unsaid;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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

    Generation(Scratch made, Difference difference, List<String> ignored) {
        this.made = made;
        this.difference = difference;
        this.ignored = new Ignored(ignored);
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
     * @param sql the statements, none of them if there is nothing to do
     * @param remarks what is to be looked at
     */
    record Way(String sql, List<String> remarks) {}

    /** Both directions. */
    record Result(Way up, Way down) {

        private static final Result NOTHING = new Result(new Way("", List.of()), new Way("", List.of()));

        boolean isEmpty() {
            return up.sql().isBlank();
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
        var down = difference.script(wanted.dataSource(), made.dataSource(), hidden);
        var up = tried(difference.script(made.dataSource(), wanted.dataSource(), hidden), changes, goal);
        up.remarks().addAll(Judgement.losses(up.sql(), changes));
        possible.stream()
                .filter(rename -> !renames.contains(rename))
                .forEach(rename -> up.remarks().add(choice(rename)));
        var back = tried(down + statements(back(renames)), changes(goal, start), start);
        return new Result(new Way(statements(renames) + up.sql(), up.remarks()), back);
    }

    private List<CatalogChange> changes(CatalogSnapshot from, CatalogSnapshot to) {
        return ignored.without(from.changesTo(to));
    }

    private static List<Rename> back(List<Rename> renames) {
        var back = new ArrayList<>(renames.stream().map(Rename::back).toList());
        Collections.reverse(back);
        return back;
    }

    private static String statements(List<Rename> renames) {
        return renames.stream().map(rename -> "\n\n" + rename.sql() + ";\n\n").collect(Collectors.joining());
    }

    private static String choice(Rename rename) {
        return "if `" + rename.to() + "` is `" + rename.from() + "` under another name, its data is to stay: write `"
                + rename.sql() + "` instead of dropping the one and adding the other";
    }

    /** Runs it, and says what is not as it should be. */
    private Way tried(String script, List<CatalogChange> changes, CatalogSnapshot goal) throws SQLException {
        try (var connection = made.dataSource().getConnection()) {
            var attempt = Attempt.of(connection, unowned(script));
            var remarks = new ArrayList<>(Judgement.remakes(attempt.script(), changes));
            attempt.failures().forEach(failure -> remarks.add("does not run: " + failure));
            remarks.addAll(Judgement.remains(changes(goal, made.snapshot())));
            return new Way(attempt.script(), remarks);
        }
    }

    /** What the user who migrates makes is that user's anyway. */
    private String unowned(String script) throws SQLException {
        var owner = "(?m)^ALTER .* OWNER TO \"?" + Pattern.quote(made.user()) + "\"?;\\R*";
        return script.replaceAll(owner, "").strip();
    }
}
