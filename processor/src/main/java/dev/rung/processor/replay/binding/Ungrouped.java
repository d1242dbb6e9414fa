package dev.rung.processor.replay.binding;

import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.FromItem;
import dev.rung.sql.tree.GroupElement;
import dev.rung.sql.tree.Join;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.Node;
import dev.rung.sql.tree.QualifiedName;
import dev.rung.sql.tree.Query;
import dev.rung.sql.tree.Select;
import dev.rung.sql.tree.Tree;
import dev.rung.sql.tree.ValueReference;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Columns that a query of groups gives without an aggregate and without grouping by them ({@code check_ungrouped_columns} of PostgreSQL 18,
 * {@code src/backend/parser/parse_agg.c}). Nothing is said where rows are grouped by anything else than columns.
 */
final class Ungrouped {

    private final Binding binding;
    private final Select select;
    private final Set<Long> relations = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private boolean isCertain = true;

    Ungrouped(Binding binding, Select select) {
        this.binding = binding;
        this.select = select;
        select.from().forEach(this::add);
    }

    private void add(FromItem item) {
        if (item instanceof FromItem.Table table) {
            names.add(table.alias()
                    .map(alias -> alias.name().text())
                    .orElse(table.relation().name().name().text()));
            binding.referenceOf(table.relation().name().name()).ifPresent(relations::add);
        } else if (item instanceof Join join) {
            isCertain &= join.condition().filter(Join.On.class::isInstance).isPresent()
                    && join.alias().isEmpty();
            add(join.left());
            add(join.right());
        }
    }

    /**
     * Accuses the first of them.
     *
     * @param isAggregate whether a call is of an aggregate
     * @param isDetermined whether a column follows from those that rows are grouped by
     */
    void accuse(Predicate<Node> isAggregate, Predicate<Long> isDetermined) {
        boolean isGrouped = select.groupBy().isPresent()
                || select.targets().stream().anyMatch(target -> hasAggregate(target.value(), isAggregate));
        var grouped = isGrouped && isCertain ? grouped() : Optional.<Set<Long>>empty();
        grouped.flatMap(columns -> select.targets().stream()
                        .flatMap(target -> find(target.value(), isAggregate, columns, isDetermined).stream())
                        .findFirst())
                .ifPresent(new Accusations(binding)::ungrouped);
    }

    private static boolean hasAggregate(Node node, Predicate<Node> isAggregate) {
        return isAggregate.test(node)
                || !(node instanceof Query)
                        && Tree.parts(node).stream().anyMatch(part -> hasAggregate(part, isAggregate));
    }

    /** The columns that rows are grouped by, if they are nothing but columns of the relations. */
    private Optional<Set<Long>> grouped() {
        var columns = new HashSet<Long>();
        for (var element : select.groupBy().map(groups -> groups.elements()).orElse(List.of())) {
            var column = element instanceof GroupElement.Single single
                    ? reference(KeyOfGroups.meant(single.value(), select))
                    : Optional.<Long>empty();
            if (column.isEmpty()) {
                return Optional.empty();
            }
            columns.add(column.get());
        }
        return Optional.of(columns);
    }

    private Optional<Long> reference(Expression expression) {
        return expression instanceof ValueReference.Column column
                ? binding.referenceOf(column.name().name())
                : Optional.empty();
    }

    private Optional<Name> find(
            Node node, Predicate<Node> isAggregate, Set<Long> grouped, Predicate<Long> isDetermined) {
        if (isAggregate.test(node) || node instanceof Query) {
            return Optional.empty();
        }
        if (node instanceof ValueReference.Column column) {
            return reference(column)
                    .filter(id -> isOwn(column.name(), id) && !grouped.contains(id) && !isDetermined.test(id))
                    .map(id -> column.name().name());
        }
        return Tree.parts(node).stream()
                .filter(part -> !(part instanceof Name))
                .flatMap(part -> find(part, isAggregate, grouped, isDetermined).stream())
                .findFirst();
    }

    /** Whether it is of this query, and not of one around it. */
    private boolean isOwn(QualifiedName name, long id) {
        boolean isOfRelation = binding.schema()
                .find(id)
                .map(SchemaObject::parent)
                .filter(relations::contains)
                .isPresent();
        return isOfRelation
                && name.schema()
                        .map(Name::text)
                        .filter(of -> !names.contains(of))
                        .isEmpty();
    }
}
