package dev.rung.processor.replay.effect.data;

import dev.rung.processor.replay.effect.transition.Transition;
import dev.rung.processor.replay.model.Index;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.sql.tree.DataStatement;
import dev.rung.sql.tree.IndexElement;
import dev.rung.sql.tree.KeyExpression;
import dev.rung.sql.tree.OnConflict;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What tells that a row is there already: {@code infer_arbiter_indexes} of PostgreSQL 18 ({@code src/backend/optimizer/util/plancat.c}), which looks
 * for it when a statement is executed, and not when a function or a rule is made of it.
 */
final class ConflictRules {

    private final Transition transition;

    ConflictRules(Transition transition) {
        this.transition = transition;
    }

    void check(DataStatement.Insert insert) {
        insert.onConflict()
                .flatMap(OnConflict::arbiter)
                .ifPresent(arbiter -> transition
                        .names()
                        .relation(insert.table())
                        .filter(table -> table.kind() == ObjectKind.TABLE)
                        .ifPresent(table -> check(arbiter, table)));
    }

    private void check(OnConflict.Arbiter arbiter, SchemaObject table) {
        if (arbiter instanceof OnConflict.OfConstraint constraint) {
            transition.known(table, ObjectKind.CONSTRAINT, constraint.name());
        } else if (arbiter instanceof OnConflict.OfIndex index) {
            check(index, table);
        }
    }

    private void check(OnConflict.OfIndex arbiter, SchemaObject table) {
        boolean isPlain = arbiter.elements().stream().allMatch(ConflictRules::isPlain);
        var columns = arbiter.elements().stream()
                .map(IndexElement::key)
                .filter(KeyExpression.Column.class::isInstance)
                .flatMap(key ->
                        transition
                                .names()
                                .part(table, ObjectKind.COLUMN, ((KeyExpression.Column) key).column())
                                .stream())
                .map(SchemaObject::id)
                .collect(Collectors.toSet());
        boolean isKnown = isPlain
                && columns.size() == arbiter.elements().size()
                && table.definition().isComplete();
        if (isKnown && indexes(table).stream().noneMatch(index -> fits(index, columns, arbiter))) {
            var names = columns.stream()
                    .map(id -> "`" + transition.schema().get(id).name() + "`")
                    .sorted()
                    .collect(Collectors.joining(", "));
            transition
                    .verdict()
                    .refused(
                            "42P10",
                            "`%s` has no unique index on %s"
                                    .formatted(transition.schema().describe(table), names),
                            "`on conflict (…)` needs one on these columns, and on no others, to see that a row is there",
                            "add a unique constraint first, name the columns of one that is there, or leave the columns out",
                            arbiter.place(),
                            table);
        }
    }

    private static boolean isPlain(IndexElement element) {
        return element.key() instanceof KeyExpression.Column
                && element.collation().isEmpty()
                && element.operatorClass().isEmpty();
    }

    private List<Index> indexes(SchemaObject table) {
        return transition.schema().children(table.id(), ObjectKind.INDEX).stream()
                .map(index -> index.definition(Index.class))
                .filter(Index::isUnique)
                .toList();
    }

    /** A partial index fits where its condition follows from that of the statement, which is not decided here. */
    private static boolean fits(Index index, Set<Long> columns, OnConflict.OfIndex arbiter) {
        var own = new HashSet<Long>();
        index.elements().forEach(element -> own.addAll(element.references().values()));
        return own.equals(columns)
                && (index.where().isEmpty() || arbiter.where().isPresent());
    }
}
