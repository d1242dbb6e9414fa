package dev.rung.processor.replay.effect.relation;

import dev.rung.processor.replay.effect.constraint.ConstraintRefusals;
import dev.rung.processor.replay.effect.constraint.IndexColumnName;
import dev.rung.processor.replay.effect.constraint.IndexElements;
import dev.rung.processor.replay.effect.constraint.IndexMethodRules;
import dev.rung.processor.replay.effect.constraint.PartitionIndexes;
import dev.rung.processor.replay.effect.transition.ExpressionRules;
import dev.rung.processor.replay.effect.transition.Transition;
import dev.rung.processor.replay.model.Code;
import dev.rung.processor.replay.model.Dependency;
import dev.rung.processor.replay.model.Index;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.Options;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Table;
import dev.rung.processor.replay.names.ChosenNames;
import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.IndexElement;
import dev.rung.sql.tree.IndexStatement;
import dev.rung.sql.tree.KeyExpression;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.NullTreatment;
import dev.rung.sql.tree.Relation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Creates indexes. */
final class IndexCreation {

    private final Transition transition;
    private final IndexElements keys;

    IndexCreation(Transition transition) {
        this.transition = transition;
        this.keys = new IndexElements(transition);
    }

    void create(IndexStatement.Create create) {
        transition
                .relation(create.table().name())
                .ifPresent(table -> nameOf(create, table).ifPresent(name -> {
                    int heard = transition.verdict().objections().size();
                    create(create, table, name);
                    if (transition.verdict().objections().size() > heard) {
                        transition.verdict().mayBe(name);
                    }
                }));
    }

    /** Where none is given PostgreSQL makes one from the columns, and of functions where it is on expressions. */
    private Optional<String> nameOf(IndexStatement.Create create, SchemaObject table) {
        if (create.name().isPresent()) {
            return create.name().map(Name::text);
        }
        var definition = create.definition();
        var columns = IndexColumnName.all(Stream.concat(definition.elements().stream(), definition.include().stream()));
        return Optional.of(ChosenNames.choose(
                table.name(),
                columns,
                "idx",
                taken -> transition.schema().relation(table.schema(), taken).isPresent()));
    }

    private void create(IndexStatement.Create create, SchemaObject table, String name) {
        if (isOnOther(create, table)
                || new IndexMethodRules(transition, table).breaks(create)
                || new SystemColumnRules(transition, table).breaks(create.definition())) {
            return;
        }
        Set<Dependency> needs = new HashSet<>();
        var definition = create.definition();
        var elements = new ArrayList<Code<IndexElement>>();
        for (var element : definition.elements()) {
            var code = keys.element(element, IndexMethodRules.methodOf(definition.method()), table, needs);
            if (code.isEmpty()) {
                return;
            }
            elements.add(code.get());
        }
        var include = new ArrayList<Long>();
        for (var element : definition.include()) {
            keys.column(element.key(), table).ifPresent(column -> {
                include.add(column.id());
                needs.add(Dependency.automatic(column.id()));
            });
        }
        var where = definition.where().map(condition -> {
            var bound = transition.binder().expression(condition, table);
            var rules = new ExpressionRules(transition, "the condition of an index");
            if (!rules.breakCondition(bound)) {
                rules.breakConstancy(bound.code(), condition);
            }
            needs.addAll(transition.needsOfPart(bound, table));
            return bound.code();
        });
        var index = SchemaObject.of(
                        ObjectKind.INDEX, table.schema(), name, definition(create, elements, include, where))
                .partOf(table.id())
                .needing(needs);
        if (isRefused(create, table, elements)) {
            return;
        }
        if (transition.isFree(
                index,
                create.ifNotExists(),
                create.name().map(Name::place).orElse(create.table().place()))) {
            var added = transition.add(index);
            if (create.table().descent() != Relation.Descent.ONLY) {
                new PartitionIndexes(transition).spread(added);
            } else if (Table.isPartitioned(table)
                    && !transition.descent().children(table).isEmpty()) {
                transition.replace(added.mapped(Index.class, it -> it.valid(false)));
            }
        }
    }

    /** Only what has rows of its own has indexes. */
    private boolean isOnOther(IndexStatement.Create create, SchemaObject relation) {
        boolean isOther = relation.kind() != ObjectKind.TABLE && relation.kind() != ObjectKind.MATERIALIZED_VIEW;
        if (isOther) {
            transition
                    .verdict()
                    .refused(
                            "42809",
                            "`%s` is a %s"
                                    .formatted(
                                            transition.schema().describe(relation),
                                            relation.kind().words()),
                            "tables and materialized views have rows of their own, and indexes on them",
                            "create it on the table that the rows are in",
                            create.table().place(),
                            relation);
        }
        return isOther;
    }

    private boolean isRefused(IndexStatement.Create create, SchemaObject table, List<Code<IndexElement>> elements) {
        if (!Table.isPartitioned(table)) {
            return false;
        }
        if (create.isConcurrent() && !Table.isTemporary(table)) {
            transition
                    .verdict()
                    .refused(
                            "0A000",
                            "creates an index on `%s` concurrently, which is partitioned"
                                    .formatted(transition.schema().describe(table)),
                            "PostgreSQL does that for tables without partitions only",
                            "`create index … on only`, an index on each partition concurrently, `alter index … attach partition`",
                            create.table().place(),
                            table);
            return true;
        }
        var columns = elements.stream()
                .filter(element -> element.tree().key() instanceof KeyExpression.Column)
                .flatMap(element -> element.references().values().stream())
                .toList();
        return create.isUnique()
                && new ConstraintRefusals(transition, table)
                        .beyondPartition(columns, create.table().place());
    }

    private static Index definition(
            IndexStatement.Create create,
            List<Code<IndexElement>> elements,
            List<Long> include,
            Optional<Code<Expression>> where) {
        var definition = create.definition();
        return new Index(
                IndexMethodRules.methodOf(definition.method()),
                create.isUnique(),
                elements,
                include,
                definition.nulls() != NullTreatment.NOT_DISTINCT,
                Options.of(definition.options()),
                definition.tablespace().map(Name::text).filter(name -> !name.equals("pg_default")),
                where,
                true,
                false);
    }
}
