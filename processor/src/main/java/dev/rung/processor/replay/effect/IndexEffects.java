package dev.rung.processor.replay.effect;

import dev.rung.processor.replay.model.Code;
import dev.rung.processor.replay.model.Column;
import dev.rung.processor.replay.model.Dependency;
import dev.rung.processor.replay.model.Index;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.Options;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Table;
import dev.rung.processor.replay.model.Type;
import dev.rung.processor.replay.names.ChosenNames;
import dev.rung.sql.Place;
import dev.rung.sql.tree.Behavior;
import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.IndexElement;
import dev.rung.sql.tree.IndexStatement;
import dev.rung.sql.tree.KeyExpression;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.NullTreatment;
import dev.rung.sql.tree.Persistence;
import dev.rung.sql.tree.Relation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What statements do to indexes. */
final class IndexEffects implements IndexStatement.Cases<@Nullable Void> {

    private final Transition transition;

    IndexEffects(Transition transition) {
        this.transition = transition;
    }

    void apply(IndexStatement statement) {
        statement.accept(this);
    }

    @Override
    public @Nullable Void create(IndexStatement.Create create) {
        transition
                .relation(create.table().name())
                .ifPresent(table -> nameOf(create, table).ifPresent(name -> {
                    int heard = transition.verdict().objections().size();
                    create(create, table, name);
                    if (transition.verdict().objections().size() > heard) {
                        transition.verdict().mayBe(name);
                    }
                }));
        return null;
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
            var code = element(element, methodOf(definition.method()), table, needs);
            if (code.isEmpty()) {
                return;
            }
            elements.add(code.get());
        }
        var include = new ArrayList<Long>();
        for (var element : definition.include()) {
            column(element.key(), table).ifPresent(column -> {
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
            } else if (TableEffects.isPartitioned(table)
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
        if (!TableEffects.isPartitioned(table)) {
            return false;
        }
        if (create.isConcurrent() && !isTemporary(table)) {
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

    /** Of a temporary table nobody else knows, so that nothing is done concurrently. */
    private static boolean isTemporary(SchemaObject table) {
        return table.definition() instanceof Table definition && definition.persistence() == Persistence.TEMPORARY;
    }

    private static Index definition(
            IndexStatement.Create create,
            List<Code<IndexElement>> elements,
            List<Long> include,
            Optional<Code<Expression>> where) {
        var definition = create.definition();
        return new Index(
                methodOf(definition.method()),
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

    /** The access method of an index: {@code btree} where none is written. */
    static String methodOf(Optional<Name> written) {
        return written.map(Name::text).orElse("btree");
    }

    /** An element of an index of a table; what it needs is added. */
    Optional<Code<IndexElement>> element(
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

    private Optional<SchemaObject> column(KeyExpression key, SchemaObject table) {
        return key instanceof KeyExpression.Column column
                ? transition.known(table, ObjectKind.COLUMN, column.column())
                : Optional.empty();
    }

    @Override
    public @Nullable Void alter(IndexStatement.Alter alter) {
        transition
                .find(ObjectKind.INDEX, alter.name(), alter.ifExists())
                .ifPresent(index -> alter.actions()
                        .forEach(action -> new TableActions(transition, transition.current(index)).apply(action)));
        return null;
    }

    @Override
    public @Nullable Void attachPartition(IndexStatement.AttachPartition attach) {
        transition
                .find(ObjectKind.INDEX, attach.name(), false)
                .ifPresent(whole -> transition
                        .find(ObjectKind.INDEX, attach.partition(), false)
                        .ifPresent(
                                index -> attach(index, whole, attach.partition().place())));
        return null;
    }

    private void attach(SchemaObject index, SchemaObject whole, Place place) {
        var indexes = new PartitionIndexes(transition);
        if (indexes.whole(index).filter(same -> same.id() == whole.id()).isPresent()) {
            return;
        }
        var table = transition.schema().get(index.parent());
        boolean isOfPartition = table.definition() instanceof Table definition
                && definition.isPartition()
                && definition.heritage().parents().contains(whole.parent());
        if (!isOfPartition || indexes.whole(index).isPresent()) {
            transition
                    .verdict()
                    .refused(
                            "55000",
                            isOfPartition
                                    ? "index `%s` is a part of another one already".formatted(index.name())
                                    : "`%s` is not a partition of the table that `%s` is on"
                                            .formatted(transition.schema().describe(table), whole.name()),
                            "an index of a partition is a part of one of the whole",
                            "name an index of a partition that is a part of none",
                            place,
                            index,
                            whole,
                            table);
            return;
        }
        indexes.attach(index, whole);
    }

    /** PostgreSQL takes this for any relation; a constraint goes under the name of its index. */
    @Override
    public @Nullable Void rename(IndexStatement.Rename rename) {
        var found = transition.names().relation(rename.name());
        if (found.isEmpty() && rename.ifExists()) {
            transition.verdict().absent(rename.name());
        } else if (found.isEmpty()) {
            transition.verdict().unknown(ObjectKind.INDEX, rename.name());
        }
        found.ifPresent(index -> TableEffects.rename(transition, index, rename.newName()));
        return null;
    }

    @Override
    public @Nullable Void dependsOnExtension(IndexStatement.DependsOnExtension depends) {
        transition.verdict().doubtStatement(depends.place(), "this statement is not followed");
        return null;
    }

    @Override
    public @Nullable Void moveAll(IndexStatement.MoveAll move) {
        return null;
    }

    @Override
    public @Nullable Void drop(IndexStatement.Drop drop) {
        if (drop.isConcurrent() && isRefused(drop)) {
            return null;
        }
        transition.drop(ObjectKind.INDEX, drop.names(), drop.ifExists(), drop.behavior());
        return null;
    }

    private boolean isRefused(IndexStatement.Drop drop) {
        boolean isTemporary = drop.names().stream()
                .flatMap(name -> transition.names().find(ObjectKind.INDEX, name).stream())
                .allMatch(index -> transition
                        .schema()
                        .find(index.parent())
                        .filter(IndexEffects::isTemporary)
                        .isPresent());
        if (isTemporary) {
            return false;
        }
        var partitioned = drop.names().stream()
                .flatMap(name -> transition.names().find(ObjectKind.INDEX, name).stream())
                .filter(index -> transition
                        .schema()
                        .find(index.parent())
                        .filter(TableEffects::isPartitioned)
                        .isPresent())
                .findFirst();
        if (drop.names().size() > 1 || drop.behavior() == Behavior.CASCADE || partitioned.isPresent()) {
            transition
                    .verdict()
                    .refused(
                            "0A000",
                            partitioned.isPresent()
                                    ? "drops the index `%s` of a partitioned table concurrently"
                                            .formatted(transition.schema().describe(partitioned.get()))
                                    : "drops more than one index concurrently",
                            "PostgreSQL drops one index of one table at a time so",
                            partitioned.isPresent()
                                    ? "drop it without `concurrently`"
                                    : "one `drop index concurrently` for each index, without `cascade`",
                            drop.names().get(drop.names().size() - 1).place(),
                            partitioned.stream().toArray(SchemaObject[]::new));
            return true;
        }
        return false;
    }

    @Override
    public @Nullable Void reindex(IndexStatement.Reindex reindex) {
        new ReindexRules(transition, reindex).check();
        return null;
    }
}
