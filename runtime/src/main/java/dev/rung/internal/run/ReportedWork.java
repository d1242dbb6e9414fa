package dev.rung.internal.run;

import dev.rung.StepProgress.Work;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;

/** What PostgreSQL reports of the work of one process, which the time left is reckoned from: it remembers when a phase was first seen. */
final class ReportedWork {

    /** Of each command that reports (PostgreSQL 14 to 18, "Progress Reporting"); an index counts blocks in one phase and rows in another. */
    private static final String REPORTED = """
            select command || ': ' || phase, done, total from (
              select pid, lower(command), phase,
                     case when tuples_total > 0 then tuples_done when blocks_total > 0 then blocks_done else lockers_done end,
                     case when tuples_total > 0 then tuples_total when blocks_total > 0 then blocks_total else lockers_total end
              from pg_stat_progress_create_index
              union all
              select pid, lower(command), phase, heap_blks_scanned, heap_blks_total from pg_stat_progress_cluster
              union all
              select pid, 'analyze', phase, sample_blks_scanned, sample_blks_total from pg_stat_progress_analyze
              union all
              select pid, lower(command), 'bytes', bytes_processed, bytes_total from pg_stat_progress_copy
            ) as reported(pid, command, phase, done, total)
            where pid = %d and total > 0
            limit 1""";

    /** What was seen of less than this says little of the rest. */
    private static final double LITTLE = 0.02;

    private final int pid;
    private String phase = "";
    private double first;
    private long since;

    ReportedWork(int pid) {
        this.pid = pid;
    }

    Optional<Work> seen(Statement statement, long now) throws SQLException {
        try (var row = statement.executeQuery(REPORTED.formatted(pid))) {
            return row.next() ? Optional.of(work(row, now)) : Optional.empty();
        }
    }

    private Work work(ResultSet row, long now) throws SQLException {
        var reported = row.getString(1);
        double done = Math.min(1, row.getDouble(2) / row.getDouble(3));
        if (!reported.equals(phase) || done < first) {
            phase = reported;
            first = done;
            since = now;
        }
        return new Work(reported, done, left(done, now));
    }

    private Optional<Duration> left(double done, long now) {
        double seen = done - first;
        return seen < LITTLE
                ? Optional.empty()
                : Optional.of(Duration.ofNanos((long) ((now - since) * (1 - done) / seen)));
    }
}
