package dev.rung.internal.impact;

import dev.rung.internal.text.SqlState;
import dev.rung.spi.CompiledEffect;
import dev.rung.sql.Identifier;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Looks for rows that a statement would fail for. It looks for one row and for no longer than a few seconds. */
final class DataProbe {

    private static final System.Logger LOG = System.getLogger("dev.rung");

    private final Connection connection;

    DataProbe(Connection connection) {
        this.connection = connection;
    }

    /** What is wrong with the rows, in a sentence, if anything was found. */
    Optional<String> problem(CompiledEffect.Demand demand) throws SQLException {
        var savepoint = connection.setSavepoint();
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(query(demand))) {
            return row.next() ? Optional.of(sentence(demand)) : Optional.empty();
        } catch (SQLException e) {
            if (SqlState.isConnectionLost(e)) {
                throw e;
            }
            connection.rollback(savepoint);
            LOG.log(System.Logger.Level.DEBUG, "cannot look at the data of " + demand.table(), e);
            return SqlState.is(e, SqlState.QUERY_CANCELED)
                    ? Optional.of("`" + Names.shown(demand.table()) + "` is too large to look at its rows in time")
                    : Optional.empty();
        }
    }

    private static String query(CompiledEffect.Demand demand) {
        if (demand instanceof CompiledEffect.NotNull notNull) {
            return "select from %s where %s is null limit 1"
                    .formatted(table(notNull.table()), Identifier.quote(notNull.column()));
        }
        if (demand instanceof CompiledEffect.Unique unique) {
            var columns = unique.columns().stream().map(Identifier::quote).toList();
            var known = unique.areNullsDistinct()
                    ? " where "
                            + columns.stream()
                                    .map(column -> column + " is not null")
                                    .collect(Collectors.joining(" and "))
                    : "";
            var list = String.join(", ", columns);
            return "select from %s%s group by %s having count(*) > 1 limit 1"
                    .formatted(table(unique.table()), known, list);
        }
        var reference = (CompiledEffect.Reference) demand;
        return "select from %s a where %s and not exists (select from %s b where %s) limit 1"
                .formatted(
                        table(reference.table()),
                        reference.columns().stream()
                                .map(column -> "a." + Identifier.quote(column) + " is not null")
                                .collect(Collectors.joining(" and ")),
                        table(reference.target()),
                        IntStream.range(0, reference.columns().size())
                                .mapToObj(i -> "b."
                                        + Identifier.quote(reference.keys().get(i)) + " = a."
                                        + Identifier.quote(reference.columns().get(i)))
                                .collect(Collectors.joining(" and ")));
    }

    private static String table(CompiledEffect.Table table) {
        return Identifier.quote(table.schema()) + "." + Identifier.quote(table.name());
    }

    private static String sentence(CompiledEffect.Demand demand) {
        var table = Names.shown(demand.table());
        if (demand instanceof CompiledEffect.NotNull notNull) {
            return "`%s` has rows without `%s`".formatted(table, notNull.column());
        }
        if (demand instanceof CompiledEffect.Unique unique) {
            return "`%s` has several rows with the same %s".formatted(table, quoted(unique.columns()));
        }
        var reference = (CompiledEffect.Reference) demand;
        return "`%s` has rows whose %s is not in `%s`"
                .formatted(table, quoted(reference.columns()), Names.shown(reference.target()));
    }

    private static String quoted(List<String> columns) {
        return columns.stream().map(column -> "`" + column + "`").collect(Collectors.joining(", "));
    }
}
