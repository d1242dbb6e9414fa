package dev.rung.internal.run;

import dev.rung.internal.connect.ServerSettings;
import dev.rung.internal.history.HistoryTable;
import dev.rung.sql.facts.Trace;
import dev.rung.sql.tree.QualifiedName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * How one sees what became of a statement that no transaction holds, when nobody lived to note it: what it makes or takes away is
 * looked at before it begins, and again. What it left half done is taken away, or brought to its end.
 */
public final class Aftermath {

    private static final System.Logger LOG = System.getLogger("dev.rung");
    private static final String INVALID_INDEXES = "select indexrelid from pg_index where not indisvalid";

    private final Connection connection;
    private final HistoryTable history;

    public Aftermath(HistoryTable history) {
        this.connection = history.connection();
        this.history = history;
    }

    /** What is there before the statement begins, as a text to compare with. */
    public String observe(Trace trace) throws SQLException {
        if (trace instanceof Trace.BuildsIndex build) {
            return first(
                    "select coalesce(string_agg(indexrelid::text, ' ' order by indexrelid), '') from pg_index where indrelid = "
                            + relation(build.table()));
        }
        if (trace instanceof Trace.DropsIndexes drop) {
            return first("select coalesce(" + relation(drop.names().get(0)) + "::oid::text, '')");
        }
        if (trace instanceof Trace.ReindexesConcurrently) {
            return first(
                    "select coalesce(string_agg(indexrelid::text, ' '), '') from (" + INVALID_INDEXES + ") as invalid");
        }
        if (trace instanceof Trace.DetachesPartition detach) {
            return first("select coalesce((select inhdetachpending::text from pg_inherits where inhparent = "
                    + relation(detach.parent()) + " and inhrelid = " + relation(detach.partition()) + "), '')");
        }
        var named = NamedObject.of(trace);
        return named == null
                ? ""
                : first("select coalesce((select " + named.column() + "::text from " + named.catalog() + " where "
                        + named.column() + " = " + history.literal(named.name()) + "), '')");
    }

    /**
     * What an interrupted statement has come to.
     *
     * @param done whether it has done its work, once what is left half done is tidied up
     * @param leftovers what it left half done
     */
    record Found(boolean done, List<Leftover> leftovers) {}

    /**
     * What a statement left half done.
     *
     * @param what what it is, and what becomes of it
     * @param remedy the statement that takes it away, or brings it to its end
     */
    record Leftover(String what, String remedy) {}

    /**
     * Looks what became of a statement that was begun, and of which nobody noted that it ended.
     *
     * @param before what {@link #observe} gave before it began
     */
    Found find(Trace trace, String before) throws SQLException {
        if (trace instanceof Trace.BuildsIndex build) {
            return builtBy(build, before);
        }
        if (trace instanceof Trace.ReindexesConcurrently) {
            return new Found(false, copies(before));
        }
        var now = observe(trace);
        if (trace instanceof Trace.DropsIndexes) {
            return new Found(!before.isEmpty() && !now.equals(before), List.of());
        }
        if (trace instanceof Trace.DetachesPartition detach) {
            return before.isEmpty() ? new Found(false, List.of()) : detachedBy(detach, now);
        }
        var named = NamedObject.of(trace);
        boolean done = named != null && before.isEmpty() == named.isMade() && now.isEmpty() != named.isMade();
        return new Found(done, List.of());
    }

    /** Each outside of a transaction, as most of them need it. */
    void tidy(List<Leftover> leftovers) throws SQLException {
        for (var leftover : leftovers) {
            LOG.log(System.Logger.Level.INFO, leftover.what());
            ServerSettings.execute(connection, leftover.remedy());
        }
    }

    /**
     * One index of the table is new and valid: that is the one. What an interrupted build leaves behind is INVALID (PostgreSQL 18,
     * CREATE INDEX, "Building Indexes Concurrently"), and is dropped.
     */
    private Found builtBy(Trace.BuildsIndex build, String before) throws SQLException {
        var named = build.name().isEmpty()
                ? "true"
                : "i.relname = " + history.literal(build.name().get().text());
        var built = indexes(before, "x.indrelid = " + relation(build.table()) + " and " + named);
        return new Found(
                built.stream().anyMatch(Index::valid),
                built.stream()
                        .filter(index -> !index.valid())
                        .map(Index::leftover)
                        .toList());
    }

    /** What REINDEX CONCURRENTLY leaves behind (PostgreSQL 18, REINDEX, "Rebuilding Indexes Concurrently"). */
    private List<Leftover> copies(String before) throws SQLException {
        return indexes(before, "not x.indisvalid and n.nspname <> 'pg_toast'").stream()
                .filter(index -> isLeftover(index.name()))
                .map(Index::leftover)
                .toList();
    }

    /** Whether an index is a copy that REINDEX CONCURRENTLY makes: its name ends with {@code _ccnew} or {@code _ccold}. */
    public static boolean isLeftover(String name) {
        int end = name.endsWith("\"") ? name.length() - 1 : name.length();
        while (end > 0 && Character.isDigit(name.charAt(end - 1))) {
            end--;
        }
        return name.startsWith("_ccnew", end - 6) || name.startsWith("_ccold", end - 6);
    }

    /** Half detached, the partition only waits to be cut off (PostgreSQL 18, ALTER TABLE, DETACH PARTITION … FINALIZE). */
    private Found detachedBy(Trace.DetachesPartition detach, String pending) throws SQLException {
        if (!pending.equals("true")) {
            return new Found(!pending.equals("false"), List.of());
        }
        var partition = qualified(detach.partition());
        return new Found(
                true,
                List.of(new Leftover(
                        "partition " + partition + " was half detached by an interrupted statement; finishing it",
                        "alter table " + qualified(detach.parent()) + " detach partition " + partition + " finalize")));
    }

    private record Index(String name, boolean valid) {

        Leftover leftover() {
            return new Leftover(
                    "index " + name + " was left INVALID by an interrupted statement; dropping it",
                    "drop index concurrently " + name);
        }
    }

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

    /**
     * Whether some backend still executes a statement: a killed runner leaves it to the server, which goes on. The driver leaves
     * out a semicolon at the end. Of other roles
     * PostgreSQL shows no query unless one may see it (PostgreSQL 18, "The Cumulative Statistics System", pg_stat_activity).
     */
    public boolean isStillRunning(String sql) throws SQLException {
        var literal = history.literal(sql);
        return !first("""
                        select count(*) from pg_stat_activity
                        where datname = current_database() and state = 'active' and pid <> pg_backend_pid() and query <> ''
                          and (btrim(query, E'; \\t\\r\\n') = btrim(%1$s, E'; \\t\\r\\n')
                               or (octet_length(query) >= pg_size_bytes(current_setting('track_activity_query_size')) - 4
                                   and starts_with(%1$s, query)))""".formatted(literal)).equals("0");
    }

    /** The name with its schema, for a statement that does not find it by the settings of the step. */
    private String qualified(QualifiedName name) throws SQLException {
        return first("select quote_ident(nspname) || '.' || quote_ident(relname) from pg_class join pg_namespace on"
                + " pg_namespace.oid = relnamespace where pg_class.oid = " + relation(name));
    }

    private String relation(QualifiedName name) throws SQLException {
        return "to_regclass(" + history.literal(name.toString()) + ")";
    }

    private String first(String sql) throws SQLException {
        try (var query = connection.createStatement();
                var rows = query.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
