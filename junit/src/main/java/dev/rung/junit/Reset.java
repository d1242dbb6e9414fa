package dev.rung.junit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Puts the data of a database back as the migrations left it: one question, what a test changed, and one message, which undoes it.
 * It needs no rights but those of the owner of the tables: all deletes are one statement, and so are all inserts, since
 * PostgreSQL looks at foreign keys when a statement ends.
 */
final class Reset implements AutoCloseable {

    private static final List<String> CATALOGS = List.of(
            "pg_attribute where attrelid >= 16384",
            "pg_attrdef",
            "pg_constraint",
            "pg_index where indexrelid >= 16384",
            "pg_trigger",
            "pg_rewrite where oid >= 16384",
            "pg_policy",
            "pg_namespace where nspname !~ '^pg_'",
            "pg_proc where oid >= 16384",
            "pg_type where oid >= 16384",
            "pg_enum",
            "pg_depend where objid >= 16384",
            "pg_description where objoid >= 16384",
            "pg_default_acl",
            "pg_inherits",
            "pg_sequence",
            "pg_extension",
            "pg_publication_rel",
            "pg_event_trigger",
            "pg_largeobject_metadata");

    /** Of relations not all: TRUNCATE gives them other files, and VACUUM other numbers. */
    private static final String RELATIONS = """
            (select sum(hashtextextended(concat_ws(' ', oid, relname, relnamespace, relowner, relpersistence, relkind, relacl,
              reloptions, relrowsecurity, relforcerowsecurity, relreplident,
              case relkind when 'm' then relfilenode end), 0))::text from pg_class where oid >= 16384)""";

    private static final String SEQUENCES =
            "(select string_agg(concat(pg_sequence_last_value(seqrelid)), ' ' order by seqrelid) from pg_sequence)";

    private static final String BUSY = """
            exists (select from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
              and backend_type = 'client backend' and xact_start is not null)""";

    private static final String NOW = "select pg_snapshot_xmax(pg_current_snapshot())::text";

    private final Baseline baseline;
    private final Connection connection;
    private final PreparedStatement question;
    private final Answer first;
    private long since;

    Reset(Baseline baseline, Connection connection) throws SQLException {
        this.baseline = baseline;
        this.connection = connection;
        this.question = connection.prepareStatement(question(baseline.tables()));
        this.since = transaction(Rows.one(connection, NOW));
        this.first = ask();
    }

    /** What the question is answered with. */
    private record Answer(boolean busy, String schema, String sequences, List<Integer> changed) {}

    /**
     * Puts the data back.
     *
     * @return whether the database is as the migrations left it now; else it has to be cloned anew
     * @throws SQLException when it cannot be said, and it has to be cloned anew too
     */
    boolean putBack() throws SQLException {
        var answer = ask();
        var changed =
                closure(answer.changed().stream().map(baseline.tables()::get).toList());
        if (answer.busy()
                || !answer.schema().equals(first.schema())
                || !changed.stream().allMatch(Table::canBePutBack)) {
            return false;
        }
        boolean moved = !answer.sequences().equals(first.sequences());
        if (moved || !changed.isEmpty()) {
            send(message(changed, moved));
        }
        return true;
    }

    /** With a table go all those whose foreign keys lead to it, since their rows may not stand without its rows. */
    private Set<Table> closure(List<Table> changed) {
        var closure = new LinkedHashSet<>(changed);
        var names = changed.stream().map(Table::name).collect(Collectors.toSet());
        boolean grows = !changed.isEmpty();
        while (grows) {
            grows = false;
            for (var table : baseline.tables()) {
                if (table.references().stream().anyMatch(names::contains) && names.add(table.name())) {
                    grows = closure.add(table);
                }
            }
        }
        return closure;
    }

    private List<String> message(Set<Table> changed, boolean moved) {
        var message = new ArrayList<String>();
        message.add("begin");
        message.add("set local lock_timeout = '2s'");
        changed.forEach(table -> message.addAll(alter(table, table.disable())));
        if (!changed.isEmpty()) {
            message.add(together(changed.stream().map(Table::delete).toList()));
        }
        var seeded = changed.stream()
                .filter(table -> !table.isEmpty())
                .map(Table::insert)
                .toList();
        if (!seeded.isEmpty()) {
            message.add(together(seeded));
        }
        message.add("set constraints all immediate");
        changed.forEach(table -> message.addAll(alter(table, table.enable())));
        if (moved) {
            message.add(Objects.requireNonNull(baseline.sequences()));
        }
        message.add("commit");
        message.add(NOW);
        return message;
    }

    private static List<String> alter(Table table, List<String> actions) {
        return actions.stream()
                .map(action -> "alter table " + table.name() + " " + action)
                .toList();
    }

    /** Several statements as one. */
    private static String together(List<String> statements) {
        return IntStream.range(0, statements.size())
                .mapToObj(number -> "s" + number + " as (" + statements.get(number) + ")")
                .collect(Collectors.joining(", ", "with ", " select 1"));
    }

    /** The last result is that of the last statement: the first transaction that is the next test's. */
    private void send(List<String> message) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(String.join(";\n", message));
            var last = "";
            while (statement.getMoreResults() || statement.getUpdateCount() >= 0) {
                try (ResultSet rows = statement.getResultSet()) {
                    last = rows != null && rows.next() ? rows.getString(1) : "";
                }
            }
            since = transaction(last);
        }
    }

    private Answer ask() throws SQLException {
        question.setString(1, String.valueOf(since));
        try (var row = question.executeQuery()) {
            row.next();
            return new Answer(row.getBoolean(1), row.getString(2), String.valueOf(row.getString(3)), List.of((Integer[])
                    row.getArray(4).getArray()));
        }
    }

    private static String question(List<Table> tables) {
        var schema = CATALOGS.stream()
                .map(catalog -> "(select concat(count(*), '/', count(*) filter (where age(xmin) <= age(since))) from "
                        + catalog + ")")
                .collect(Collectors.joining(", ", "concat_ws(' ', " + RELATIONS + ", ", ")"));
        var changed = IntStream.range(0, tables.size())
                .mapToObj(number -> "case when " + tables.get(number).isChanged() + " then " + number + " end")
                .collect(Collectors.joining(", ", "array_remove(array[", "]::integer[], null)"));
        return "select " + BUSY + ", " + schema + ", " + SEQUENCES + ", " + changed
                + " from (select ?::text::xid) boundary(since)";
    }

    /** Of a transaction's 64 bits the lower half, which is what rows are marked with. */
    private static long transaction(String xid8) {
        return Long.parseLong(xid8) & 0xFFFF_FFFFL;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
