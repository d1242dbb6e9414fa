package dev.rung.processor.replay.binding;

import dev.rung.processor.replay.analysis.ResultColumn;
import dev.rung.processor.replay.model.Code;
import dev.rung.processor.replay.model.MaterializedView;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.View;
import dev.rung.processor.replay.verdict.Verdict;
import dev.rung.sql.tree.Query;
import java.util.List;
import java.util.Optional;

/**
 * Which columns of a view may be null: PostgreSQL does not keep that, and it changes with the tables that the view reads, so it is found by
 * binding the query again.
 */
final class ViewNullability {

    private final Binding binding;

    ViewNullability(Binding binding) {
        this.binding = binding;
    }

    /** For each column whether it may be null; nothing for what is no view, or where that is not known. */
    List<Boolean> of(SchemaObject relation) {
        var query = binding.looksIntoViews() ? query(relation) : Optional.<Code<Query>>empty();
        return query.flatMap(this::columns).orElse(List.of()).stream()
                .map(ResultColumn::isNullable)
                .toList();
    }

    private static Optional<Code<Query>> query(SchemaObject relation) {
        if (relation.definition() instanceof View view) {
            return Optional.of(view.query());
        }
        return relation.definition() instanceof MaterializedView view ? Optional.of(view.query()) : Optional.empty();
    }

    private Optional<List<ResultColumn>> columns(Code<Query> query) {
        var silent = new Verdict(binding::schema, binding.verdict().doubt());
        var again = new Binding(binding.schema(), binding.names(), silent, List.of()).lookingIntoViews();
        return QueryBinder.bind(again, query.in(binding.schema()), QueryScope.empty(again));
    }
}
