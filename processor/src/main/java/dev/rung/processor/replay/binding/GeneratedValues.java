package dev.rung.processor.replay.binding;

import dev.rung.processor.replay.analysis.ScopeColumn;
import dev.rung.processor.replay.model.Column;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.sql.Place;
import dev.rung.sql.tree.Assignment;
import dev.rung.sql.tree.AssignmentTarget;
import dev.rung.sql.tree.Constant;
import dev.rung.sql.tree.DataStatement;
import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.IdentityKind;
import dev.rung.sql.tree.Query;
import dev.rung.sql.tree.QueryBody;
import dev.rung.sql.tree.Select;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Values for columns that take none, since PostgreSQL generates them ({@code rewriteTargetListIU} of PostgreSQL 18, {@code rewriteHandler.c}). */
final class GeneratedValues {

    private final Binding binding;
    private final RangeItem target;

    GeneratedValues(Binding binding, RangeItem target) {
        this.binding = binding;
        this.target = target;
    }

    void insert(DataStatement.Insert insert) {
        if (binding.isAppliedLater()) {
            return;
        }
        insert.source()
                .ifPresent(query -> IntStream.range(0, width(query))
                        .forEach(i -> value(insert.columns(), i, query)
                                .ifPresent(place -> column(insert.columns(), i)
                                        .filter(column -> isRefused(column, insert.overriding()))
                                        .ifPresent(column -> accuse(column, place)))));
    }

    void set(List<Assignment> assignments) {
        if (binding.isAppliedLater()) {
            return;
        }
        for (var assignment : assignments) {
            if (assignment instanceof Assignment.Single single && !(single.value() instanceof Constant.Default)) {
                target.column(single.target().column().text())
                        .flatMap(this::stored)
                        .filter(column -> isRefused(column, DataStatement.Overriding.DEFAULT))
                        .ifPresent(column -> accuse(column, single.value().place()));
            }
        }
    }

    private static int width(Query query) {
        if (query.body() instanceof QueryBody.Values values) {
            return values.rows().get(0).values().size();
        }
        return query.body() instanceof Select select ? select.targets().size() : 0;
    }

    /** The place of a value that is no {@code default}; where it stands in the list depends on the stars before it. */
    private static Optional<Place> value(List<AssignmentTarget> columns, int index, Query query) {
        if (query.body() instanceof QueryBody.Values values) {
            return values.rows().stream()
                    .map(QueryBody.ValueRow::values)
                    .filter(row -> index < row.size() && !(row.get(index) instanceof Constant.Default))
                    .map(row -> row.get(index).place())
                    .findFirst();
        }
        return query.body() instanceof Select select && select.targets().size() == columns.size()
                ? Optional.of(select.targets().get(index).value()).map(Expression::place)
                : Optional.empty();
    }

    private Optional<SchemaObject> column(List<AssignmentTarget> columns, int index) {
        if (!columns.isEmpty()) {
            return index < columns.size()
                    ? target.column(columns.get(index).column().text()).flatMap(this::stored)
                    : Optional.empty();
        }
        return target.isComplete() && index < target.columns().size()
                ? stored(target.columns().get(index))
                : Optional.empty();
    }

    private Optional<SchemaObject> stored(ScopeColumn column) {
        return binding.schema().find(column.id()).filter(object -> object.kind() == ObjectKind.COLUMN);
    }

    /** A partition takes its numbers from the whole since PostgreSQL 17, and before that any values. */
    private static boolean isRefused(SchemaObject column, DataStatement.Overriding overriding) {
        var value = column.definition(Column.class).value();
        boolean isOfWhole = column.definition(Column.class).inherited() > 0;
        boolean isIdentity = value.filter(Column.Identity.class::isInstance)
                .filter(identity -> ((Column.Identity) identity).kind() == IdentityKind.ALWAYS)
                .isPresent();
        return isIdentity && !isOfWhole && overriding == DataStatement.Overriding.DEFAULT
                || value.filter(Column.Generated.class::isInstance).isPresent();
    }

    private void accuse(SchemaObject column, Place place) {
        boolean isIdentity = column.definition(Column.class)
                .value()
                .filter(Column.Identity.class::isInstance)
                .isPresent();
        new Accusations(binding)
                .valueOfGenerated(
                        column,
                        isIdentity ? "it is `generated always as identity`" : "it is generated from other columns",
                        isIdentity
                                ? "leave the column out, or write `overriding system value`"
                                : "leave the column out, or write `default`",
                        place);
    }
}
