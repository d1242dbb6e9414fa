package dev.rung.processor.replay.effect;

import dev.rung.processor.replay.analysis.ResultColumn;
import dev.rung.processor.replay.model.Code;
import dev.rung.processor.replay.model.Column;
import dev.rung.processor.replay.model.Constraint;
import dev.rung.processor.replay.model.Dependency;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.Options;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Table;
import dev.rung.processor.replay.names.SearchPath;
import dev.rung.sql.tree.ColumnConstraint;
import dev.rung.sql.tree.ColumnDefinition;
import dev.rung.sql.tree.ColumnOptions;
import dev.rung.sql.tree.KeyExpression;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.Node;
import dev.rung.sql.tree.PartitionBound;
import dev.rung.sql.tree.Partitioning;
import dev.rung.sql.tree.Persistence;
import dev.rung.sql.tree.QualifiedName;
import dev.rung.sql.tree.TableConstraint;
import dev.rung.sql.tree.TableElement;
import dev.rung.sql.tree.TableLike;
import dev.rung.sql.tree.TableStatement;
import dev.rung.sql.tree.TableStorage;
import dev.rung.sql.tree.TypedTableElement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Creates tables, in each of the forms of {@code create table}. */
final class TableCreation {

    private final Transition transition;
    private final ColumnEffects columns;

    TableCreation(Transition transition) {
        this.transition = transition;
        this.columns = new ColumnEffects(transition);
    }

    void create(TableStatement.Create create) {
        if (!IndexMethodRules.isThere(transition, create.storage().method())
                || new StorageRules(transition).breaks(create.persistence(), create.storage())) {
            return;
        }
        var definition = stored(Table.PLAIN.with(create.persistence()), create.storage());
        begin(create.name(), create.persistence(), create.ifNotExists(), definition)
                .ifPresent(table -> {
                    inherit(table, create.inherits());
                    elements(table, create.elements(), create.partitioning());
                });
    }

    void foreign(TableStatement.CreateForeign create) {
        var options = new HashMap<String, String>();
        create.options()
                .forEach(option ->
                        options.put(option.name().text(), option.value().text()));
        var server = transition.known(ObjectKind.SERVER, named(create.server()));
        var definition = Table.PLAIN.with(
                new Table.Foreign(server.map(SchemaObject::id).orElse(SchemaObject.NONE), Options.written(options)));
        begin(create.name(), Persistence.PERMANENT, create.ifNotExists(), definition)
                .ifPresent(table -> {
                    server.ifPresent(there -> transition.replace(table.needing(Set.of(Dependency.normal(there.id())))));
                    inherit(table, create.inherits());
                    elements(table, create.elements(), Optional.empty());
                });
    }

    private static QualifiedName named(Name name) {
        return new QualifiedName(List.of(name), name.place());
    }

    void partition(TableStatement.CreatePartition create) {
        if (new StorageRules(transition).breaks(create.persistence(), create.storage())) {
            return;
        }
        var definition = stored(Table.PLAIN.with(create.persistence()), create.storage());
        whole(create.parent(), create.bound())
                .ifPresent(whole -> begin(create.name(), create.persistence(), create.ifNotExists(), definition)
                        .ifPresent(table -> {
                            begin(table, whole, create.parent(), create.bound());
                            partition(table, create.partitioning());
                            if (!new PartitionKeyRules(transition)
                                    .breaks(whole, table, create.name().place())) {
                                new Partitions(transition)
                                        .complete(whole, table, create.name().place());
                            }
                            options(table, create.elements());
                        }));
    }

    private Optional<SchemaObject> whole(QualifiedName parent, PartitionBound bound) {
        return transition.relation(parent).filter(whole -> PartitionBoundRules.areKept(transition, whole, bound));
    }

    /** A new partition has the columns and the checks of the whole. */
    private void begin(SchemaObject table, SchemaObject whole, QualifiedName written, PartitionBound bound) {
        var inheritance = new Inheritance(transition);
        inheritance.columns(table, whole, written.place());
        inheritance.checks(table, whole);
        new Partitions(transition).link(whole, table, code(bound));
    }

    void foreignPartition(TableStatement.CreateForeignPartition create) {
        var definition = Table.PLAIN.with(new Table.Foreign(
                transition
                        .known(ObjectKind.SERVER, named(create.server()))
                        .map(SchemaObject::id)
                        .orElse(SchemaObject.NONE),
                Options.NONE));
        whole(create.parent(), create.bound())
                .ifPresent(whole -> begin(create.name(), Persistence.PERMANENT, create.ifNotExists(), definition)
                        .ifPresent(table -> {
                            begin(table, whole, create.parent(), create.bound());
                            new Partitions(transition)
                                    .complete(whole, table, create.name().place());
                            options(table, create.elements());
                        }));
    }

    void typed(TableStatement.CreateTyped create) {
        var definition = stored(Table.PLAIN.with(create.persistence()), create.storage());
        transition
                .known(ObjectKind.TYPE, create.type())
                .ifPresent(type -> begin(
                                create.name(),
                                create.persistence(),
                                create.ifNotExists(),
                                definition.with(new Table.Heritage(List.of(), Optional.empty(), type.id())))
                        .ifPresent(table -> {
                            transition.replace(table.needing(Set.of(Dependency.normal(type.id()))));
                            transition
                                    .schema()
                                    .children(type.id(), ObjectKind.COLUMN)
                                    .forEach(attribute -> transition.add(SchemaObject.of(
                                                    ObjectKind.COLUMN,
                                                    SchemaObject.NONE,
                                                    attribute.name(),
                                                    Column.of(attribute
                                                            .definition(Column.class)
                                                            .type()))
                                            .partOf(table.id())));
                            partition(table, create.partitioning());
                            options(table, create.elements());
                        }));
    }

    void as(TableStatement.CreateAs create) {
        var definition = stored(Table.PLAIN.with(create.persistence()), create.storage());
        var result = create.source() instanceof TableStatement.FromQuery from
                ? transition.binder().query(from.query()).columns()
                : Optional.<List<ResultColumn>>empty();
        var columns = ResultingColumns.named(result, create.columns());
        begin(
                        create.name(),
                        create.persistence(),
                        create.ifNotExists(),
                        result.isPresent() ? definition : definition.incomplete())
                .ifPresent(table -> new ResultingColumns(transition).add(table, columns));
    }

    // parts

    private static Table stored(Table table, TableStorage storage) {
        return table.with(new Table.Storage(
                Options.of(storage.options()),
                method(storage.method()),
                storage.tablespace().map(Name::text).filter(name -> !name.equals("pg_default")),
                SchemaObject.NONE));
    }

    /** An access method, where it is another than the one that tables have by themselves. */
    static Optional<String> method(Optional<Name> written) {
        return written.map(Name::text).filter(name -> !name.equals("heap"));
    }

    /** The table itself, without anything in it. */
    private Optional<SchemaObject> begin(
            QualifiedName name, Persistence persistence, boolean ifNotExists, Table definition) {
        if (new PersistenceRules(transition).breaks(name, persistence)) {
            return Optional.empty();
        }
        var schema = persistence == Persistence.TEMPORARY
                ? transition.schema().schema(SearchPath.TEMPORARY).map(SchemaObject::id)
                : transition.target(name);
        return schema.map(
                        in -> SchemaObject.of(ObjectKind.TABLE, in, name.name().text(), definition))
                .filter(table -> transition.isFree(table, ifNotExists, name.place()))
                .map(transition::add);
    }

    private <T extends Node> Code<T> code(T tree) {
        return Code.unbound(tree, transition.verdict().statement().sql());
    }

    private void inherit(SchemaObject table, List<QualifiedName> parents) {
        var found = parents.stream()
                .flatMap(parent -> transition.relation(parent).stream())
                .toList();
        var inheritance = new Inheritance(transition);
        for (var parent : found) {
            if (!new InheritanceRefusals(transition, transition.current(table))
                    .add(parent, parents.get(0).place())) {
                inheritance.inherit(table, parent, parents.get(0).place());
            }
        }
    }

    private void elements(SchemaObject table, List<TableElement> elements, Optional<Partitioning> partitioning) {
        var constraints = new ArrayList<TableConstraint>();
        var likenesses = new ArrayList<Likeness>();
        for (var element : elements) {
            if (element instanceof ColumnDefinition column) {
                columns.addOrMerge(transition.current(table), column);
                WrittenConstraint.of(column.name(), column.constraints()).forEach(constraints::add);
            } else if (element instanceof TableConstraint constraint) {
                constraints.add(constraint);
            } else if (element instanceof TableLike like) {
                var likeness = new Likeness(transition, like);
                likeness.columns(transition.current(table));
                likenesses.add(likeness);
            }
        }
        for (var element : elements) {
            if (element instanceof ColumnDefinition column) {
                values(table, column.name(), column.constraints());
            }
        }
        partition(table, partitioning);
        add(table, constraints, () -> likenesses.forEach(likeness -> likeness.rest(transition.current(table))));
    }

    /** What columns are where nothing is given may be made of others, which are there by now. */
    private void values(SchemaObject table, Name column, List<ColumnConstraint> constraints) {
        transition
                .schema()
                .child(table.id(), ObjectKind.COLUMN, column.text())
                .ifPresent(found -> columns.values(transition.current(table), found, constraints));
    }

    private void options(SchemaObject table, List<TypedTableElement> elements) {
        var constraints = new ArrayList<TableConstraint>();
        for (var element : elements) {
            if (element instanceof ColumnOptions options) {
                transition.known(table, ObjectKind.COLUMN, options.name()).ifPresent(column -> {
                    if (!isNumbered(table, options)) {
                        columns.values(transition.current(table), column, options.constraints());
                    }
                    WrittenConstraint.of(options.name(), options.constraints()).forEach(constraints::add);
                });
            } else if (element instanceof TableConstraint constraint) {
                constraints.add(constraint);
            }
        }
        add(table, constraints, () -> {});
    }

    /** What is a partition or of a type has no numbers of its own, which is told to the verdict. */
    private boolean isNumbered(SchemaObject table, ColumnOptions options) {
        var identity = options.constraints().stream()
                .filter(ColumnConstraint.Identity.class::isInstance)
                .findFirst();
        identity.ifPresent(constraint -> transition
                .verdict()
                .refused(
                        "0A000",
                        "an identity of `%s`, which has its columns from elsewhere"
                                .formatted(transition.schema().describe(table)),
                        "neither a partition nor a table of a type has an identity of its own",
                        "leave it out, or give it to the partitioned table (PostgreSQL 17)",
                        constraint.place(),
                        table));
        return identity.isPresent();
    }

    /** Foreign keys come last, since they may refer to the table itself. */
    private void add(SchemaObject table, List<TableConstraint> constraints, Runnable beforeForeignKeys) {
        var ordered = WrittenConstraint.ordered(constraints);
        ordered.stream().filter(constraint -> !isForeignKey(constraint)).forEach(constraint -> add(table, constraint));
        beforeForeignKeys.run();
        ordered.stream().filter(TableCreation::isForeignKey).forEach(constraint -> add(table, constraint));
        validate(table);
    }

    /** A table without rows has none that a constraint was not tried on. */
    private void validate(SchemaObject table) {
        for (var constraint : transition.schema().children(table.id(), ObjectKind.CONSTRAINT)) {
            var definition = constraint.definition(Constraint.class);
            boolean isOwn = definition.rule() instanceof Constraint.Check || definition.inherited() == 0;
            if (!definition.isValid() && definition.isEnforced() && isOwn) {
                transition.replace(constraint.with(definition.valid(true)));
            }
        }
    }

    private static boolean isForeignKey(TableConstraint constraint) {
        return constraint instanceof TableConstraint.ForeignKey;
    }

    private void add(SchemaObject table, TableConstraint constraint) {
        new ConstraintEffects(transition, table).add(constraint);
    }

    /** A table goes with a column by which it is partitioned, and so with the type of that column ({@code StorePartitionKey}). */
    private static Set<Dependency> typeOf(SchemaObject column) {
        var type = column.definition(Column.class).type();
        return type.made() == SchemaObject.NONE ? Set.of() : Set.of(Dependency.normal(type.made()));
    }

    /** Rows are told apart by the order of their values, or by their hashes. */
    private void isOrdered(Partitioning by, Partitioning.Key key, SchemaObject column) {
        var method = by.strategy().text().equalsIgnoreCase("hash") ? "hash" : "btree";
        if (key.operatorClass().isEmpty()) {
            new IndexOrder(transition, method).isMissing(column, key.place());
        }
    }

    private void partition(SchemaObject table, Optional<Partitioning> partitioning) {
        partitioning.ifPresent(by -> {
            Map<Integer, Long> references = new HashMap<>();
            var needs = new ArrayList<Dependency>();
            for (var key : by.keys()) {
                if (key.key() instanceof KeyExpression.Column column) {
                    transition.known(table, ObjectKind.COLUMN, column.column()).ifPresent(found -> {
                        isOrdered(by, key, found);
                        references.put(column.column().place().start(), found.id());
                        needs.addAll(typeOf(found));
                    });
                } else if (key.key() instanceof KeyExpression.Computed computed
                        && !new ExpressionRules(transition, "the partition key").breakRow(computed.expression())) {
                    var bound = transition.binder().expression(computed.expression(), table);
                    references.putAll(bound.code().references());
                    bound.needs().stream()
                            .filter(id -> transition.schema().get(id).parent() != table.id() && id != table.id())
                            .map(Dependency::normal)
                            .forEach(needs::add);
                }
            }
            var code =
                    Code.bound(by, references, transition.verdict().statement().sql());
            transition.replace(transition
                    .current(table)
                    .mapped(Table.class, definition -> definition.partitionedBy(Optional.of(code)))
                    .needing(needs));
        });
    }
}
