package dev.rung.processor.replay.binding;

import dev.rung.sql.Place;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.Node;
import dev.rung.sql.tree.QualifiedName;
import dev.rung.sql.tree.Returning;
import dev.rung.sql.tree.Select;
import dev.rung.sql.tree.Tree;
import dev.rung.sql.tree.ValueReference;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the stars of queries stood for when the queries were written: PostgreSQL keeps the columns, and not the star, so that a column that is
 * added later is none of the query.
 */
final class Stars {

    private final Binding binding;
    private final Map<Select.Target, List<Select.Target>> columns = new IdentityHashMap<>();
    private int last;

    Stars(Binding binding) {
        this.binding = binding;
    }

    /** A star stands for columns. */
    void stands(Select.Target star, List<Source.Column> all) {
        if (!columns.containsKey(star)) {
            columns.put(star, all.stream().map(this::target).toList());
        }
    }

    private Select.Target target(Source.Column column) {
        var parts = new ArrayList<Name>();
        column.of().ifPresent(item -> qualifier(item).ifPresent(parts::add));
        var name = named(column.name());
        parts.add(name);
        if (column.of().isPresent() && binding.isCalled(column.column().id(), column.name())) {
            binding.stands(name, column.column().id());
        } else {
            binding.needs(column.column().id());
        }
        return new Select.Target(
                new ValueReference.Column(new QualifiedName(parts, name.place()), name.place()),
                Optional.empty(),
                name.place());
    }

    private Optional<Name> qualifier(RangeItem item) {
        var qualifier = item.name().map(this::named);
        if (item.isNamesake()) {
            qualifier.ifPresent(name -> item.relation().ifPresent(relation -> binding.stands(name, relation.id())));
        }
        return qualifier;
    }

    /** Names that stand nowhere in the text have places before its beginning. */
    private Name named(String text) {
        last--;
        return new Name(text, new Place(last, last));
    }

    /** SQL without the stars of which it is known what they stand for. */
    <T extends Node> T writtenOut(T tree) {
        return columns.isEmpty() ? tree : Tree.map(tree, this::writtenOutHere);
    }

    private Node writtenOutHere(Node node) {
        if (node instanceof Select select) {
            return new Select(
                    select.distinct(),
                    writtenOut(select.targets()),
                    select.into(),
                    select.from(),
                    select.where(),
                    select.groupBy(),
                    select.having(),
                    select.windows(),
                    select.place());
        }
        return node instanceof Returning returning
                ? new Returning(returning.versions(), writtenOut(returning.targets()), returning.place())
                : node;
    }

    private List<Select.Target> writtenOut(List<Select.Target> targets) {
        return targets.stream()
                .flatMap(target -> columns.getOrDefault(target, List.of(target)).stream())
                .toList();
    }
}
