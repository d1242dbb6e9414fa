package dev.rung.processor.replay.effect.constraint;

import dev.rung.processor.replay.effect.transition.ExpressionRules;
import dev.rung.processor.replay.effect.transition.Transition;
import dev.rung.processor.replay.model.Code;
import dev.rung.processor.replay.model.Column;
import dev.rung.processor.replay.model.Dependency;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Type;
import dev.rung.sql.tree.IndexElement;
import dev.rung.sql.tree.KeyExpression;
import java.util.Optional;
import java.util.Set;

/** What an index is ordered by. */
public final class IndexElements {

    private final Transition transition;

    public IndexElements(Transition transition) {
        this.transition = transition;
    }

    /** An element of an index of a table; what it needs is added. */
    public Optional<Code<IndexElement>> element(
            IndexElement element, String method, SchemaObject table, Set<Dependency> needs) {
        var order = new IndexOrder(transition, method);
        if (element.key() instanceof KeyExpression.Computed computed) {
            var rules = new ExpressionRules(transition, "an index");
            var bound = transition.binder().expression(computed.expression(), table);
            if (rules.breakRow(computed.expression()) || rules.breakConstancy(bound.code(), computed.expression())) {
                return Optional.empty();
            }
            needs.addAll(transition.needsOfPart(bound, table));
            var type = bound.columns().flatMap(columns -> columns.get(0).type());
            if (order.isMissing(element, type)) {
                return Optional.empty();
            }
            needs.addAll(order.needs(element, type));
            return Optional.of(new Code<>(
                    element,
                    bound.code().references(),
                    element.place().in(transition.verdict().statement().sql())));
        }
        return column(element.key(), table)
                .filter(column -> !order.isMissing(element, typeOf(column)))
                .map(column -> {
                    needs.add(Dependency.automatic(column.id()));
                    needs.addAll(order.needs(element, typeOf(column)));
                    return transition.codeNaming(element, column);
                });
    }

    private static Optional<Type> typeOf(SchemaObject column) {
        return Optional.of(column.definition(Column.class).type());
    }

    public Optional<SchemaObject> column(KeyExpression key, SchemaObject table) {
        return key instanceof KeyExpression.Column column
                ? transition.known(table, ObjectKind.COLUMN, column.column())
                : Optional.empty();
    }
}
