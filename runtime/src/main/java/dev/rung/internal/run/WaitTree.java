package dev.rung.internal.run;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Who keeps a process waiting, and who keeps these waiting: each process once, where it stands deepest. */
final class WaitTree {

    private static final String WAITING = """
            with recursive waiting(pid, path) as (
              select pid, array[pid] from unnest(pg_blocking_pids(%1$d)) as blocking(pid)
              union all
              select blocking.pid, path || blocking.pid
              from waiting, unnest(pg_blocking_pids(waiting.pid)) as blocking(pid)
              where blocking.pid <> all (path) and blocking.pid <> %1$d and cardinality(path) < 6
            ), deepest as (
              select distinct on (pid) pid, path from waiting order by pid, cardinality(path) desc, path
            )
            select b.pid, b.application_name, b.usename, b.state, left(regexp_replace(b.query, '\\s+', ' ', 'g'), 80),
                   extract(epoch from clock_timestamp() - b.xact_start)::bigint, cardinality(path)
            from deepest join pg_stat_activity b using (pid)
            order by path
            limit 20""";

    private WaitTree() {}

    /** A line for each process, with two blanks for each that waits for it. */
    static List<String> of(int pid, Statement statement) throws SQLException {
        var lines = new ArrayList<String>();
        try (var row = statement.executeQuery(WAITING.formatted(pid))) {
            while (row.next()) {
                int depth = row.getInt(7);
                lines.add("  ".repeat(depth - 1) + (depth == 1 ? "" : "waits for ") + process(row));
            }
        }
        return lines;
    }

    private static String process(ResultSet row) throws SQLException {
        var application = row.getString(2);
        return "process %d (%s, user `%s`, %s, in its transaction for %d s): %s"
                .formatted(
                        row.getInt(1),
                        application == null || application.isEmpty() ? "no application name" : "`" + application + "`",
                        row.getString(3),
                        row.getString(4),
                        row.getLong(6),
                        row.getString(5));
    }
}
