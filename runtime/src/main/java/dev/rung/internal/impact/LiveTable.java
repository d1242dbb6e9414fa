package dev.rung.internal.impact;

import dev.rung.spi.CompiledEffect;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * A table as it is now.
 *
 * @param rows about how many rows it has
 * @param bytes how large it is, without its indexes
 * @param indexes how many indexes it has
 */
record LiveTable(long rows, long bytes, int indexes) {

    /**
     * The number of rows is that of the last ANALYZE; before the first it is -1 (PostgreSQL 14, {@code pg_class}), and the size has to do. The
     * size of a table that is locked is only to be had from the catalog.
     */
    private static final String SIZES = """
            select t.schema, t.name,
                   case when c.reltuples >= 0 then c.reltuples::bigint else size.main / 126 end,
                   size.bytes,
                   (select count(*) from pg_index where indrelid = c.oid)
            from unnest(?::text[], ?::text[]) as t(schema, name)
                 join pg_namespace n on n.nspname = t.schema
                 join pg_class c on c.relnamespace = n.oid and c.relname = t.name,
                 lateral (select exists (select from pg_locks where relation = c.oid and mode = 'AccessExclusiveLock')) as locked(now),
                 lateral (select case when locked.now then c.relpages * 8192::bigint else coalesce(pg_table_size(c.oid), 0) end,
                                 case when locked.now then c.relpages * 8192::bigint else coalesce(pg_relation_size(c.oid), 0) end)
                     as size(bytes, main)""";

    /** Those of some tables that are there. */
    static Map<CompiledEffect.Table, LiveTable> all(Collection<CompiledEffect.Table> tables, Connection connection)
            throws SQLException {
        var found = new HashMap<CompiledEffect.Table, LiveTable>();
        try (var query = connection.prepareStatement(SIZES)) {
            Names.of(tables, connection).set(query, 1);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    found.put(
                            new CompiledEffect.Table(rows.getString(1), rows.getString(2)),
                            new LiveTable(rows.getLong(3), rows.getLong(4), rows.getInt(5)));
                }
            }
        }
        return found;
    }
}
