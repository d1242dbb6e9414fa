package dev.rung.junit;

import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the migrations left in a database: rows and the positions of sequences. It is the same for all clones of a template.
 *
 * @param tables every table, and every materialized view that is filled
 * @param sequences an SQL query that puts every sequence back, or null when there is none
 */
record Baseline(List<Table> tables, @Nullable String sequences) {

    private static final String TABLES = """
            select c.name, c.relkind = 'r' as is_table,
              (select string_agg(quote_ident(attname), ', ' order by attnum) from pg_attribute
                where attrelid = c.oid and attnum > 0 and not attisdropped and attgenerated = '') as columns,
              array(select x.prefix || quote_ident(t.relname)
                from pg_constraint k join pg_class t on t.oid = k.confrelid join schemas x on x.oid = t.relnamespace
                where k.conrelid = c.oid and k.contype = 'f') as references,
              array(select format('disable trigger %I', tgname) from active where tgrelid = c.oid
                union all select format('disable rule %I', rulename) from rules where ev_class = c.oid
                union all select 'no force row level security' where c.relforcerowsecurity) as disable,
              array(select format('enable%s trigger %I', case tgenabled when 'A' then ' always' end, tgname)
                from active where tgrelid = c.oid
                union all select format('enable%s rule %I', case ev_enabled when 'A' then ' always' end, rulename)
                from rules where ev_class = c.oid
                union all select 'force row level security' where c.relforcerowsecurity) as enable
            from relations c
            """;

    private static final String RELATIONS = """
            with
              schemas as (
                select oid, quote_ident(nspname) || '.' as prefix from pg_namespace
                where nspname !~ '^pg_' and nspname <> 'information_schema'),
              relations as (
                select c.*, n.prefix || quote_ident(c.relname) as name
                from pg_class c join schemas n on n.oid = c.relnamespace
                where (c.relkind = 'r' or c.relkind = 'm' and c.relispopulated) and c.relpersistence <> 't'),
              active as (select * from pg_trigger where not tgisinternal and tgenabled in ('O', 'A')),
              rules as (select * from pg_rewrite where ev_type <> '1' and ev_enabled in ('O', 'A'))
            """;

    private static final String SEQUENCES = """
            select quote_ident(nspname) || '.' || quote_ident(relname)
            from pg_sequence join pg_class c on c.oid = seqrelid join pg_namespace n on n.oid = relnamespace
            where relpersistence <> 't'
            """;

    /** Reads in a transaction that is rolled back, in which no policy hides a row from the owner of a table. */
    static Baseline read(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try {
            return new Baseline(tables(connection), sequences(connection));
        } finally {
            connection.rollback();
        }
    }

    private static List<Table> tables(Connection connection) throws SQLException {
        var tables = new ArrayList<Table>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(RELATIONS + TABLES)) {
            while (rows.next()) {
                tables.add(table(connection, rows));
            }
        }
        return List.copyOf(tables);
    }

    private static Table table(Connection connection, ResultSet row) throws SQLException {
        var name = row.getString("name");
        boolean isTable = row.getBoolean("is_table");
        var disable = texts(row.getArray("disable"));
        if (disable.contains(Table.NO_FORCE)) {
            unveil(connection, name);
        }
        long rows = Long.parseLong(Rows.one(connection, "select count(*) from only " + name));
        return new Table(
                name,
                isTable,
                row.getString("columns"),
                texts(row.getArray("references")),
                disable,
                texts(row.getArray("enable")),
                rows,
                isTable && rows > 0 && rows <= Table.MOST_ROWS ? seed(connection, name) : null);
    }

    private static void unveil(Connection connection, String table) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("alter table " + table + " " + Table.NO_FORCE);
        }
    }

    private static String seed(Connection connection, String table) throws SQLException {
        return Rows.one(connection, "select array_agg(t)::text from only " + table + " t");
    }

    private static @Nullable String sequences(Connection connection) throws SQLException {
        var calls = new ArrayList<String>();
        for (var name : Rows.all(connection, SEQUENCES)) {
            calls.add(Rows.one(
                    connection,
                    "select format('setval(%L, %s, %L)', '" + name.replace("'", "''")
                            + "', last_value, is_called) from " + name));
        }
        return calls.isEmpty() ? null : "select " + String.join(", ", calls);
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
