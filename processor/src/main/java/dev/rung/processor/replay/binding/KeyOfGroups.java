package dev.rung.processor.replay.binding;

import dev.rung.processor.replay.model.Constraint;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.sql.catalog.Catalog;
import dev.rung.sql.catalog.Routine;
import dev.rung.sql.tree.Call;
import dev.rung.sql.tree.Constant;
import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.GroupElement;
import dev.rung.sql.tree.JsonFunction;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.Node;
import dev.rung.sql.tree.Query;
import dev.rung.sql.tree.Select;
import dev.rung.sql.tree.SortElement;
import dev.rung.sql.tree.Tree;
import dev.rung.sql.tree.ValueReference;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Rows that are grouped by a primary key may give the other columns of the table too, and then need the key ({@code check_functional_grouping}
 * of PostgreSQL 18, {@code src/backend/catalog/pg_constraint.c}).
 */
final class KeyOfGroups {

    private final Binding binding;

    KeyOfGroups(Binding binding) {
        this.binding = binding;
    }

    void find(Select select, List<SortElement> order) {
        var keyed = new HashSet<Long>();
        select.groupBy().ifPresent(groups -> {
            var expressions = new HashSet<Expression>();
            groups.elements().forEach(element -> addGrouped(element, select, expressions));
            var grouped = new HashSet<Long>();
            expressions.forEach(expression -> columns(expression, Set.of(), grouped));
            var used = new HashSet<Long>();
            select.targets().forEach(target -> columns(target.value(), expressions, used));
            select.having().ifPresent(having -> columns(having, expressions, used));
            order.forEach(element -> columns(element.value(), expressions, used));
            used.removeAll(grouped);
            used.stream().filter(column -> needKey(column, grouped)).forEach(keyed::add);
        });
        new Ungrouped(binding, select).accuse(this::isAggregate, keyed::contains);
    }

    private void addGrouped(GroupElement element, Select select, Set<Expression> grouped) {
        if (element instanceof GroupElement.Single single) {
            grouped.add(meant(single.value(), select));
        }
    }

    /** A number stands for what is selected at that place. */
    static Expression meant(Expression expression, Select select) {
        if (expression instanceof Constant.Number number && number.digits().length() < 5) {
            int index = Integer.parseInt(number.digits()) - 1;
            return index >= 0 && index < select.targets().size()
                    ? select.targets().get(index).value()
                    : expression;
        }
        return expression;
    }

    /** The columns that something names outside of aggregates and of what rows are grouped by. */
    private void columns(Node node, Set<Expression> but, Set<Long> found) {
        if (node instanceof Expression expression && but.contains(expression)
                || isAggregate(node)
                || node instanceof Query) {
            return;
        }
        if (node instanceof ValueReference.Column column) {
            binding.referenceOf(column.name().name()).ifPresent(found::add);
        }
        Tree.parts(node).stream().filter(part -> !(part instanceof Name)).forEach(part -> columns(part, but, found));
    }

    private boolean isAggregate(Node node) {
        if (node instanceof JsonFunction.JsonArrayAggregate || node instanceof JsonFunction.JsonObjectAggregate) {
            return true;
        }
        return node instanceof Call call
                && call.over().isEmpty()
                && (Catalog.of(Catalog.NEWEST).functions(call.function().name().text()).stream()
                                .map(routine -> routine.traits().kind())
                                .anyMatch(kind ->
                                        kind == Routine.Kind.AGGREGATE || kind == Routine.Kind.ORDERED_SET_AGGREGATE)
                        || binding.names().routines(call.function()).stream()
                                .anyMatch(routine -> routine.kind() == ObjectKind.AGGREGATE));
    }

    /** Whether a primary key tells a column, without which the query cannot be then. */
    private boolean needKey(long column, Set<Long> grouped) {
        var keys = binding.schema().find(column).map(SchemaObject::parent).stream()
                .flatMap(table -> binding.schema().children(table, ObjectKind.CONSTRAINT).stream())
                .filter(constraint -> constraint.definition() instanceof Constraint definition
                        && definition.rule() instanceof Constraint.Key key
                        && key.isPrimary()
                        && grouped.containsAll(key.columns()))
                .toList();
        keys.forEach(key -> binding.needs(key.id()));
        return !keys.isEmpty();
    }
}
