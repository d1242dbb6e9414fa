package dev.rung;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads rows of the history. What a hand has put there is told as such, whatever it is. */
final class RowReader {

    static final String COLUMNS = """
            position, version, direction, description, class_name, checksum, fingerprint, seal, down_sql, irreversible, touches,
            transactional, ran, statements_done, begun, started_at, finished_at, applied_by, coalesce(claimer, '') as claimer,
            coalesce(lease_until > clock_timestamp(), false) as leased""";

    private final ResultSet rows;
    private final String table;

    RowReader(ResultSet rows, String table) {
        this.rows = rows;
        this.table = table;
    }

    LogRow row() throws SQLException {
        return new LogRow(
                rows.getLong("position"),
                rows.getLong("version"),
                direction(),
                text("description"),
                text("class_name"),
                text("checksum"),
                text("fingerprint"),
                text("seal"),
                texts("down_sql"),
                rows.getString("irreversible"),
                set(texts("touches")),
                rows.getBoolean("transactional"),
                rows.getBoolean("ran"),
                done(),
                rows.getString("begun"),
                startedAt(),
                instant(rows.getTimestamp("finished_at")),
                text("applied_by"),
                text("claimer"),
                rows.getBoolean("leased"));
    }

    private Direction direction() throws SQLException {
        var text = text("direction");
        return switch (text) {
            case "up" -> Direction.UP;
            case "down" -> Direction.DOWN;
            default -> throw altered("direction");
        };
    }

    private int done() throws SQLException {
        int done = rows.getInt("statements_done");
        if (done < 0) {
            throw altered("statements_done");
        }
        return done;
    }

    private Instant startedAt() throws SQLException {
        var startedAt = instant(rows.getTimestamp("started_at"));
        if (startedAt == null) {
            throw altered("started_at");
        }
        return startedAt;
    }

    private String text(String column) throws SQLException {
        var text = rows.getString(column);
        if (text == null) {
            throw altered(column);
        }
        return text;
    }

    private @Nullable List<String> texts(String column) throws SQLException {
        var array = rows.getArray(column);
        if (array == null) {
            return null;
        }
        if (!(array.getArray() instanceof String[] elements)) {
            throw altered(column);
        }
        var texts = new ArrayList<String>();
        for (var element : elements) {
            if (element == null) {
                throw altered(column);
            }
            texts.add(element);
        }
        return texts;
    }

    private static @Nullable Set<String> set(@Nullable List<String> texts) {
        return texts == null ? null : new LinkedHashSet<>(texts);
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }

    private HistoryException altered(String column) throws SQLException {
        return Log.altered(
                table,
                "`%s` at position %d has a value that Rung does not write".formatted(column, rows.getLong("position")));
    }
}
