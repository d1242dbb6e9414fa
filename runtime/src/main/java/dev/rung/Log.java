package dev.rung;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The history as it was read: every step that was ever taken, oldest first. */
record Log(List<LogRow> rows) {

    static final Log EMPTY = new Log(List.of());

    Optional<LogRow> newest() {
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(rows.size() - 1));
    }

    /** The newest step, if it was begun and not ended. */
    Optional<LogRow> unfinished() {
        return newest().filter(row -> !row.isFinished());
    }

    /** What is applied, in the order in which it was applied. An unfinished step counts as not taken. */
    List<LogRow> applied() {
        Map<Long, LogRow> applied = new LinkedHashMap<>();
        for (var row : rows) {
            if (row.direction() == Direction.DOWN && row.isFinished()) {
                applied.remove(row.version());
            } else if (row.direction() == Direction.UP && row.isFinished()) {
                applied.put(row.version(), row);
            }
        }
        return new ArrayList<>(applied.values());
    }

    /**
     * Looks for what only a hand could have done: a missing row, or one that does not follow from the rows before it.
     *
     * @return the chain, to which new rows are added
     * @throws HistoryException when the log is not as Rung wrote it
     */
    Chain verify(String table, Seal seal) {
        var chain = new Chain(seal);
        for (int index = 0; index < rows.size(); index++) {
            var row = rows.get(index);
            if (row.position() != index + 1) {
                throw altered(table, "the row at position " + (index + 1) + " is missing");
            }
            if (!chain.follows(row)) {
                throw altered(
                        table,
                        "the row at position " + row.position() + " (" + row.title()
                                + ") does not follow from the rows before it");
            }
            chain.add(row);
        }
        return chain;
    }

    static HistoryException altered(String table, String what) {
        return new HistoryException("""
                the history in `%s` was altered by hand: %s
                  Rung only ever adds rows to this table, and plans on what they say
                  fix: put the table back as it was, from a backup if need be""".formatted(table, what));
    }
}
