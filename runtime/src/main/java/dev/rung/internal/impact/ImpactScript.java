package dev.rung.internal.impact;

import dev.rung.Impact;
import dev.rung.internal.text.Texts;
import dev.rung.spi.Wait;
import dev.rung.sql.tree.LockMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An impact as an SQL script, with comments that say what its statements do. */
public final class ImpactScript {

    private static final long MILLION = 1_000_000;
    private static final long GIGABYTE = 1L << 30;
    private static final long MEGABYTE = 1L << 20;

    private ImpactScript() {}

    public static String of(Impact impact) {
        if (impact.steps().isEmpty()) {
            return "-- nothing to do\n";
        }
        return Stream.concat(impact.steps().stream().map(ImpactScript::step), obstacles(impact.obstacles()))
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> obstacles(List<String> obstacles) {
        return obstacles.isEmpty()
                ? Stream.empty()
                : Stream.of(obstacles.stream()
                        .map(obstacle -> "-- " + obstacle + "\n")
                        .collect(Collectors.joining("", "-- in the way now:\n", "")));
    }

    private static String step(Impact.Step step) {
        var planned = step.planned();
        var title = "-- " + planned.direction() + " " + planned.version() + " " + planned.description() + " ("
                + planned.className() + ")" + (planned.transactional() ? "" : ", not one transaction") + "\n";
        var sql = planned.sql();
        if (sql == null) {
            return title + "-- its statements depend on the data: they are known when its code runs\n";
        }
        var statements = step.statements();
        if (statements == null) {
            return title + sql.stream().map(text -> text + ";\n").collect(Collectors.joining());
        }
        return title
                + waiting(step)
                + statements.stream()
                        .map(statement -> remarks(statement) + statement.sql() + ";\n")
                        .collect(Collectors.joining())
                + plans(statements);
    }

    private static String waiting(Impact.Step step) {
        var blocking = step.blocking();
        return blocking.isZero() ? "" : "-- others wait " + about(blocking) + "\n";
    }

    private static String remarks(Impact.Statement statement) {
        var remarks = new ArrayList<String>();
        statement.locks().forEach(lock -> remarks.add("locks   " + lock(lock)));
        statement.work().forEach(work -> remarks.add("work    " + work(work)));
        statement.waits().stream().sorted().map(Wait::words).forEach(whom -> remarks.add("waits   for " + whom));
        statement.problems().forEach(problem -> remarks.add("data    " + problem));
        return remarks.stream().map(remark -> "--   " + remark + "\n").collect(Collectors.joining());
    }

    static String lock(Impact.Lock lock) {
        return "%s: %s, %s"
                .formatted(
                        lock.table(),
                        lock.mode().words(),
                        lock.mode() == LockMode.ACCESS_EXCLUSIVE
                                ? "nobody can read or write it"
                                : "nobody can write to it");
    }

    static String work(Impact.Work work) {
        return "%s, %s; %s"
                .formatted(
                        deed(work).formatted(work.table(), indexes(work.indexes())),
                        size(work.rows(), work.bytes()),
                        about(work.estimate()));
    }

    private static String deed(Impact.Work work) {
        return switch (work.kind()) {
            case COPIES -> work.indexes() == 0 ? "copies %s" : "copies %s and builds %s";
            case BUILDS -> "reads %s and builds %s";
            case COMPARES -> "compares %s with the table that it refers to";
            case CHANGES -> "writes rows of %s anew";
            case READS -> "reads %s";
        };
    }

    private static String indexes(int count) {
        return count == 1 ? "1 index" : count + " indexes";
    }

    private static String size(long rows, long bytes) {
        var count = rows < MILLION
                ? Texts.plural(rows, "row")
                : String.format(Locale.ROOT, "%.1f million rows", (double) rows / MILLION);
        if (bytes < MEGABYTE) {
            return count;
        }
        return count + " and "
                + (bytes < GIGABYTE
                        ? bytes / MEGABYTE + " MB"
                        : String.format(Locale.ROOT, "%.1f GB", (double) bytes / GIGABYTE));
    }

    static String about(Duration duration) {
        return duration.toMillis() < 100 ? "a moment" : "about " + Texts.duration(duration);
    }

    /** A type of a result may not change under a statement that the server has planned (PostgreSQL, plancache.c). */
    private static String plans(List<Impact.Statement> statements) {
        var reshaped = new TreeSet<String>();
        statements.forEach(statement -> reshaped.addAll(statement.reshapes()));
        return reshaped.isEmpty() ? "" : """
                -- the columns of %s change: a pooled connection that has prepared `select *` or a changed column fails once in a transaction
                -- ("cached plan must not change result type"); `autosave=conservative` in the address of pgjdbc lets it prepare anew
                """.formatted(String.join(", ", reshaped));
    }
}
