package dev.rung.internal.plan;

import dev.rung.Status;
import dev.rung.internal.history.Checksum;
import dev.rung.internal.history.HistoryLog;
import dev.rung.internal.history.HistoryRecord;
import dev.rung.spi.Registry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Compares the registry with the history, for people. */
public final class StatusReport {

    private StatusReport() {}

    public static Status of(List<Registry.Entry> entries, HistoryLog log) {
        Map<Long, HistoryRecord> applied = new LinkedHashMap<>();
        log.applied().forEach(row -> applied.put(row.version(), row));
        long newest = applied.keySet().stream().mapToLong(Long::longValue).max().orElse(0);
        Map<Long, Status.Line> lines = new TreeMap<>();
        applied.values().forEach(row -> lines.put(row.version(), line(row, Status.State.UNKNOWN, false)));
        for (var entry : entries) {
            var row = applied.get(entry.version());
            lines.put(entry.version(), row == null ? pending(entry, newest) : known(entry, row));
        }
        log.unfinished().ifPresent(row -> lines.put(row.version(), line(row, Status.State.RUNNING, false)));
        return new Status(new ArrayList<>(lines.values()));
    }

    private static Status.Line pending(Registry.Entry entry, long newest) {
        var state = entry.version() < newest ? Status.State.LATE : Status.State.PENDING;
        return new Status.Line(entry.version(), entry.description(), state, entry.opaque(), null, null, null);
    }

    private static Status.Line known(Registry.Entry entry, HistoryRecord row) {
        boolean same = Checksum.same(entry.checksum(), row.checksum());
        return line(row, same ? Status.State.APPLIED : Status.State.EDITED, entry.opaque());
    }

    private static Status.Line line(HistoryRecord row, Status.State state, boolean opaque) {
        return new Status.Line(
                row.version(), row.description(), state, opaque, row.startedAt(), row.appliedBy(), row.took());
    }
}
