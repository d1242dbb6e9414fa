package dev.rung.processor.replay.binding;

import dev.rung.processor.replay.analysis.ResultColumn;
import dev.rung.processor.replay.analysis.ScopeColumn;
import dev.rung.processor.replay.model.Type;
import dev.rung.sql.Place;
import dev.rung.sql.catalog.Cast;
import dev.rung.sql.catalog.Catalog;
import dev.rung.sql.tree.Assignment;
import dev.rung.sql.tree.AssignmentTarget;
import dev.rung.sql.tree.Constant;
import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.Query;
import dev.rung.sql.tree.QueryBody;
import dev.rung.sql.tree.Select;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Binds what gives values to the columns of a relation. */
final class Assignments {

    private final Binding binding;
    private final ExpressionBinder expressions;
    private final RangeItem target;

    Assignments(Binding binding, QueryScope scope, RangeItem target) {
        this.binding = binding;
        this.expressions = new ExpressionBinder(binding, scope);
        this.target = target;
    }

    // insert

    void insert(List<AssignmentTarget> columns, Optional<Query> source, Optional<List<ResultColumn>> given) {
        columns(columns);
        source.ifPresent(query -> given.ifPresent(rows -> {
            count(columns, rows.size(), placeOf(query));
            types(columns, query, rows);
            texts(columns, query);
        }));
    }

    /** The columns that are named, each of them once. */
    void columns(List<AssignmentTarget> columns) {
        var names = new HashSet<String>();
        for (var column : columns) {
            find(column);
            if (column.path().isEmpty() && !names.add(column.column().text())) {
                new Accusations(binding).assignedTwice(column.column());
            }
        }
    }

    /** As many values as columns; fewer only where no columns are named. */
    void count(List<AssignmentTarget> columns, int values, Place place) {
        int available = columns.isEmpty() ? target.columns().size() : columns.size();
        boolean isCertain = !columns.isEmpty() || target.isComplete();
        if (isCertain && values > available) {
            new Accusations(binding).tooManyValues(values, available, place);
        } else if (!columns.isEmpty() && values < available) {
            new Accusations(binding).tooFewValues(values, available, place);
        }
    }

    private static Place placeOf(Query query) {
        if (query.body() instanceof QueryBody.Values values) {
            return values.rows().get(0).place();
        }
        return query.body() instanceof Select select && !select.targets().isEmpty()
                ? select.targets()
                        .get(0)
                        .place()
                        .to(select.targets().get(select.targets().size() - 1).place())
                : query.place();
    }

    private void types(List<AssignmentTarget> columns, Query query, List<ResultColumn> rows) {
        boolean isSeveral =
                query.body() instanceof QueryBody.Values values && values.rows().size() > 1;
        for (int i = 0; i < rows.size() && !isSeveral; i++) {
            int index = i;
            column(columns, i)
                    .ifPresent(column -> assignable(column, rows.get(index).type(), valueAt(query, index)));
        }
    }

    /** Texts in quotes, each of which is read as the type of its column reads it. */
    private void texts(List<AssignmentTarget> columns, Query query) {
        if (query.body() instanceof QueryBody.Values values) {
            values.rows().forEach(row -> texts(columns, row.values()));
        } else if (query.body() instanceof Select select) {
            texts(columns, select.targets().stream().map(Select.Target::value).toList());
        }
    }

    private void texts(List<AssignmentTarget> columns, List<Expression> values) {
        for (int i = 0; i < values.size(); i++) {
            var value = values.get(i);
            column(columns, i).flatMap(ScopeColumn::type).ifPresent(type -> expressions.reads(value, type));
        }
    }

    /** Where a value stands, unless it is a constant that takes whatever type its column has. */
    private static Optional<Expression> valueAt(Query query, int index) {
        if (query.body() instanceof QueryBody.Values values) {
            return Optional.of(values.rows().get(0).values().get(index));
        }
        return query.body() instanceof Select select && index < select.targets().size()
                ? Optional.of(select.targets().get(index).value())
                : Optional.empty();
    }

    private Optional<ScopeColumn> column(List<AssignmentTarget> columns, int index) {
        if (columns.isEmpty()) {
            return target.isComplete() && index < target.columns().size()
                    ? Optional.of(target.columns().get(index))
                    : Optional.empty();
        }
        return index < columns.size() && columns.get(index).path().isEmpty()
                ? target.column(columns.get(index).column().text())
                : Optional.empty();
    }

    // set

    void set(List<Assignment> assignments) {
        for (var assignment : assignments) {
            if (assignment instanceof Assignment.Single single) {
                var column = find(single.target());
                var value = expressions.bind(single.value());
                column.filter(found -> single.target().path().isEmpty())
                        .flatMap(ScopeColumn::type)
                        .ifPresent(type -> expressions.reads(single.value(), type));
                column.filter(found -> single.target().path().isEmpty())
                        .ifPresent(found -> assignable(found, value.type(), Optional.of(single.value())));
            } else if (assignment instanceof Assignment.Several several) {
                several.targets().forEach(this::find);
                expressions.bind(several.value());
            }
        }
    }

    private Optional<ScopeColumn> find(AssignmentTarget assigned) {
        assigned.path().forEach(expressions::bindParts);
        var found = target.column(assigned.column().text());
        found.ifPresent(column -> binding.stands(assigned.column(), column.id()));
        if (found.isEmpty() && target.isComplete()) {
            new Accusations(binding).unknownColumn(assigned.column(), target);
        }
        return found;
    }

    /** Accuses a value of a type that PostgreSQL surely does not take for a column. */
    private void assignable(ScopeColumn column, Optional<Type> type, Optional<Expression> value) {
        boolean isTaken = value.isEmpty()
                || value.get() instanceof Constant
                || column.type().isEmpty()
                || type.isEmpty()
                || isConverted(type.get(), column.type().get());
        if (!isTaken) {
            target.relation()
                    .ifPresent(relation -> new Accusations(binding)
                            .noSuchConversion(
                                    column.name(),
                                    column.type().get().shown(binding.schema()),
                                    type.get().shown(binding.schema()),
                                    value.get().place(),
                                    relation));
        }
    }

    private boolean isConverted(Type from, Type to) {
        var catalog = Catalog.of(Catalog.NEWEST);
        return binding.hasMadeCasts()
                || !from.isBuiltIn()
                || !to.isBuiltIn()
                || from.type().kind() == dev.rung.sql.catalog.Type.Kind.PSEUDO
                || from.type().equals(to.type())
                || catalog.casts()
                        .path(from.type(), to.type(), Cast.Context.ASSIGNMENT)
                        .isPresent();
    }
}
