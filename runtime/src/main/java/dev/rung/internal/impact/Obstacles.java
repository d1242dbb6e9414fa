package dev.rung.internal.impact;

import dev.rung.spi.CompiledEffect;
import dev.rung.spi.Wait;
import dev.rung.sql.tree.LockMode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Who would be waited for. Whoever began a moment ago will be gone when the run comes: only those count that are there for longer than a
 * statement waits. A vacuum gives way, unless it is there to prevent wraparound (PostgreSQL 18, "The Autovacuum Daemon").
 */
final class Obstacles {

    private static final String LOCKS = """
            select n.nspname, c.relname, l.mode, l.pid, a.application_name, a.usename, a.state,
                   left(regexp_replace(a.query, '\\s+', ' ', 'g'), 80),
                   extract(epoch from clock_timestamp() - coalesce(a.xact_start, p.prepared))::bigint, p.gid
            from unnest(?::text[], ?::text[]) as t(schema, name)
                 join pg_namespace n on n.nspname = t.schema
                 join pg_class c on c.relnamespace = n.oid and c.relname = t.name
                 join pg_locks l on l.relation = c.oid and l.granted
                      and l.database = (select oid from pg_database where datname = current_database())
                 left join pg_stat_activity a on a.pid = l.pid
                 left join pg_prepared_xacts p on l.pid is null and l.virtualtransaction = '-1/' || p.transaction
            where l.pid is distinct from pg_backend_pid()
              and (p.gid is not null or a.xact_start < clock_timestamp() - ? * interval '1 millisecond')
              and (a.backend_type is distinct from 'autovacuum worker' or a.query like '%(to prevent wraparound)%')
            order by a.xact_start, l.pid""";

    private static final String SNAPSHOTS = """
            select '', '', '', a.pid, a.application_name, a.usename, a.state,
                   left(regexp_replace(a.query, '\\s+', ' ', 'g'), 80),
                   extract(epoch from clock_timestamp() - a.xact_start)::bigint, null
            from pg_stat_activity a
            where a.datname = current_database() and a.pid <> pg_backend_pid() and a.backend_xmin is not null
              and a.xact_start < clock_timestamp() - ? * interval '1 millisecond' and a.backend_type = 'client backend'
            order by a.xact_start""";

    private final Connection connection;
    private final Duration patience;

    Obstacles(Connection connection, Duration patience) {
        this.connection = connection;
        this.patience = patience;
    }

    /** Sentences about who is in the way of statements. */
    List<String> of(List<CompiledEffect> effects) throws SQLException {
        var wanted = new TreeMap<CompiledEffect.Table, LockMode>();
        boolean waitsForSnapshots = false;
        for (var effect : effects) {
            effect.locks().forEach((table, mode) -> wanted.merge(table, strongest(mode, effect.waits()), LockMode::or));
            waitsForSnapshots |= effect.waits().contains(Wait.OLD_SNAPSHOTS);
        }
        var found = new LinkedHashSet<String>();
        if (!wanted.isEmpty()) {
            found.addAll(holders(wanted));
        }
        if (waitsForSnapshots) {
            found.addAll(snapshots());
        }
        return List.copyOf(found);
    }

    /** CONCURRENTLY waits as a stronger lock would. */
    private static LockMode strongest(LockMode mode, Set<Wait> waits) {
        if (waits.contains(Wait.READERS)) {
            return LockMode.ACCESS_EXCLUSIVE;
        }
        return waits.contains(Wait.WRITERS) ? mode.or(LockMode.SHARE_ROW_EXCLUSIVE) : mode;
    }

    private Set<String> holders(Map<CompiledEffect.Table, LockMode> wanted) throws SQLException {
        var holders = new LinkedHashSet<String>();
        try (var query = connection.prepareStatement(LOCKS)) {
            Names.of(wanted.keySet(), connection).set(query, 1);
            query.setLong(3, patience.toMillis());
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    var table = new CompiledEffect.Table(rows.getString(1), rows.getString(2));
                    var mode = wanted.get(table);
                    if (mode != null && conflicts(mode, rows.getString(3))) {
                        holders.add(who(rows) + " holds a lock on `" + Names.shown(table) + "`" + doing(rows));
                    }
                }
            }
        }
        return holders;
    }

    private static boolean conflicts(LockMode wanted, String held) {
        for (var mode : LockMode.values()) {
            if (mode.inCatalog().equals(held)) {
                return wanted.conflictsWith(mode);
            }
        }
        return false;
    }

    private Set<String> snapshots() throws SQLException {
        var holders = new LinkedHashSet<String>();
        try (var query = connection.prepareStatement(SNAPSHOTS)) {
            query.setLong(1, patience.toMillis());
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    holders.add(who(rows) + " has a snapshot, for whose end `concurrently` waits" + doing(rows));
                }
            }
        }
        return holders;
    }

    private static String who(ResultSet row) throws SQLException {
        var prepared = row.getString(10);
        if (prepared != null) {
            return "the prepared transaction `%s` (since %d s)".formatted(prepared, row.getLong(9));
        }
        var application = row.getString(5);
        return "process %d (%s, user `%s`, %s, in its transaction for %d s)"
                .formatted(
                        row.getInt(4),
                        application == null || application.isEmpty() ? "no application name" : "`" + application + "`",
                        row.getString(6),
                        row.getString(7),
                        row.getLong(9));
    }

    private static String doing(ResultSet row) throws SQLException {
        var query = row.getString(8);
        return query == null || query.isEmpty() ? "" : ": " + query;
    }
}
