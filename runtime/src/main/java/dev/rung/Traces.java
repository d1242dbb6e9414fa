package dev.rung;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one sees what became of a statement that no transaction holds, when nobody lived to note it: what it makes or takes away is
 * looked at before it begins, and again. What it left half done is taken away, or brought to its end.
 */
final class Traces {

    private static final System.Logger LOG = System.getLogger("dev.rung");
    private static final String INVALID_INDEXES = "select indexrelid from pg_index where not indisvalid";

    private final Connection connection;
    private final HistoryTable history;

    Traces(HistoryTable history) {
        this.connection = history.connection();
        this.history = history;
    }

    /** What is there before the statement begins, as a text to compare with. */
    String observe(StatementFacts.@Nullable Outside outside) throws SQLException {
        if (outside instanceof StatementFacts.BuildsIndex build) {
            return first(
                    "select coalesce(string_agg(indexrelid::text, ' ' order by indexrelid), '') from pg_index where indrelid = "
                            + relation(build.table()));
        }
        if (outside instanceof StatementFacts.DropsIndex drop) {
            return first("select coalesce(" + relation(drop.index()) + "::oid::text, '')");
        }
        if (outside instanceof StatementFacts.RebuildsIndexes) {
            return first(
                    "select coalesce(string_agg(indexrelid::text, ' '), '') from (" + INVALID_INDEXES + ") as invalid");
        }
        if (outside instanceof StatementFacts.DetachesPartition detach) {
            return first("select coalesce((select inhdetachpending::text from pg_inherits where inhparent = "
                    + relation(detach.table()) + " and inhrelid = " + relation(detach.partition()) + "), '')");
        }
        if (outside instanceof StatementFacts.MakesOrDrops other) {
            return first("select coalesce((select oid::text from " + other.catalog() + " where " + other.nameColumn()
                    + " = " + plainName(other.name()) + "), '')");
        }
        return "";
    }

    /**
     * Whether a statement that was begun, and of which nobody noted that it ended, has done its work. If not, nothing of it stays.
     *
     * @param before what {@link #observe} gave before it began
     */
    boolean isDone(StatementFacts.@Nullable Outside outside, String before) throws SQLException {
        if (outside instanceof StatementFacts.BuildsIndex build) {
            return isBuilt(build, before);
        }
        if (outside instanceof StatementFacts.RebuildsIndexes) {
            dropLeftovers(before);
            return false;
        }
        var now = observe(outside);
        if (outside instanceof StatementFacts.DropsIndex) {
            return !before.isEmpty() && !now.equals(before);
        }
        if (outside instanceof StatementFacts.DetachesPartition detach) {
            return !before.isEmpty() && isDetached(detach, now);
        }
        return outside instanceof StatementFacts.MakesOrDrops other
                && (other.makes() ? before.isEmpty() && !now.isEmpty() : !before.isEmpty() && now.isEmpty());
    }

    /**
     * One index of the table is new and valid: that is the one. What an interrupted build leaves behind is INVALID (PostgreSQL 18,
     * CREATE INDEX, "Building Indexes Concurrently"), and is dropped.
     */
    private boolean isBuilt(StatementFacts.BuildsIndex build, String before) throws SQLException {
        boolean built = false;
        var named = build.index() == null ? "true" : "i.relname = " + plainName(build.index()) + "::name";
        for (var index : indexes(before, "x.indrelid = " + relation(build.table()) + " and " + named)) {
            built |= index.valid();
            if (!index.valid()) {
                drop(index);
            }
        }
        return built;
    }

    /** The copies that REINDEX CONCURRENTLY leaves behind (PostgreSQL 18, REINDEX, "Rebuilding Indexes Concurrently"). */
    private void dropLeftovers(String before) throws SQLException {
        for (var index : indexes(before, "not x.indisvalid and n.nspname <> 'pg_toast'")) {
            if (isLeftover(index.name())) {
                drop(index);
            }
        }
    }

    /** Whether an index is a copy that REINDEX CONCURRENTLY makes: its name ends with {@code _ccnew} or {@code _ccold}. */
    static boolean isLeftover(String name) {
        int end = name.endsWith("\"") ? name.length() - 1 : name.length();
        while (end > 0 && Character.isDigit(name.charAt(end - 1))) {
            end--;
        }
        return name.startsWith("_ccnew", end - 6) || name.startsWith("_ccold", end - 6);
    }

    /** Half detached, the partition only waits to be cut off (PostgreSQL 18, ALTER TABLE, DETACH PARTITION … FINALIZE). */
    private boolean isDetached(StatementFacts.DetachesPartition detach, String pending) throws SQLException {
        if (pending.equals("true")) {
            LOG.log(
                    System.Logger.Level.INFO,
                    "partition {0} was half detached by an interrupted statement; finishing it",
                    detach.partition());
            ServerSettings.execute(
                    connection,
                    "alter table " + detach.table() + " detach partition " + detach.partition() + " finalize");
        }
        return !pending.equals("false");
    }

    private record Index(String name, boolean valid) {}

    private List<Index> indexes(String before, String which) throws SQLException {
        var sql = """
                select quote_ident(n.nspname) || '.' || quote_ident(i.relname), x.indisvalid
                from pg_index x
                join pg_class i on i.oid = x.indexrelid
                join pg_namespace n on n.oid = i.relnamespace
                where %s and x.indexrelid::text <> all (string_to_array(%s, ' '))
                  and not exists (select from pg_stat_progress_create_index p where p.index_relid = x.indexrelid)""".formatted(which, history.literal(before));
        try (var query = connection.createStatement();
                var rows = query.executeQuery(sql)) {
            var indexes = new ArrayList<Index>();
            while (rows.next()) {
                indexes.add(new Index(rows.getString(1), rows.getBoolean(2)));
            }
            return indexes;
        }
    }

    private void drop(Index index) throws SQLException {
        LOG.log(
                System.Logger.Level.INFO,
                "index {0} was left INVALID by an interrupted statement; dropping it",
                index.name());
        ServerSettings.execute(connection, "drop index concurrently " + index.name());
    }

    /**
     * Whether some backend still executes a statement: a killed runner leaves it to the server, which goes on. Of other roles
     * PostgreSQL shows no query unless one may see it (PostgreSQL 18, "The Cumulative Statistics System", pg_stat_activity).
     */
    boolean isStillRunning(String sql) throws SQLException {
        var literal = history.literal(sql);
        return !first("""
                        select count(*) from pg_stat_activity
                        where datname = current_database() and state = 'active' and pid <> pg_backend_pid() and query <> ''
                          and (query = %1$s
                               or (octet_length(query) >= pg_size_bytes(current_setting('track_activity_query_size')) - 4
                                   and starts_with(%1$s, query)))""".formatted(literal)).equals("0");
    }

    /** A name as SQL writes it, looked up as SQL does. */
    private String relation(String name) throws SQLException {
        return "to_regclass(" + history.literal(name) + ")";
    }

    /** A name as SQL writes it, as the catalog keeps it. */
    private String plainName(String name) throws SQLException {
        return "(parse_ident(" + history.literal(name) + "))[1]";
    }

    private String first(String sql) throws SQLException {
        try (var query = connection.createStatement();
                var rows = query.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
