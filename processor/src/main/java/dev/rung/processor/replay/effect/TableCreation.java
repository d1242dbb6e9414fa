package dev.rung.processor.replay.effect;

import dev.rung.processor.replay.binding.ResultColumn;
import dev.rung.processor.replay.model.Code;
import dev.rung.processor.replay.model.Column;
import dev.rung.processor.replay.model.Dependency;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.Options;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Table;
import dev.rung.processor.replay.names.SearchPath;
import dev.rung.sql.tree.ColumnDefinition;
import dev.rung.sql.tree.ColumnOptions;
import dev.rung.sql.tree.KeyExpression;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.Node;
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
        var definition = stored(Table.PLAIN.with(create.persistence()), create.storage());
        begin(create.name(), create.persistence(), create.ifNotExists(), definition).ifPresent(table -> {
            inherit(table, create.inherits());
            elements(table, create.elements());
            partition(table, create.partitioning());
        });
    }

    void foreign(TableStatement.CreateForeign create) {
        var options = new HashMap<String, String>();
        create.options().forEach(option -> options.put(option.name().text(), option.value().text()));
        var server = transition.known(ObjectKind.SERVER, named(create.server()));
        var definition = Table.PLAIN.with(new Table.Foreign(
                server.map(SchemaObject::id).orElse(SchemaObject.NONE), Options.written(options)));
        begin(create.name(), Persistence.PERMANENT, create.ifNotExists(), definition).ifPresent(table -> {
            server.ifPresent(there ->
                    transition.replace(table.needing(Set.of(Dependency.normal(there.id())))));
            inherit(table, create.inherits());
            elements(table, create.elements());
        });
    }

    private static QualifiedName named(Name name) {
        return new QualifiedName(List.of(name), name.place());
    }

    void partition(TableStatement.CreatePartition create) {
        var definition = stored(Table.PLAIN.with(create.persistence()), create.storage());
        transition.relation(create.parent()).ifPresent(whole -> begin(
                        create.name(), create.persistence(), create.ifNotExists(), definition)
                .ifPresent(table -> {
                    new Inheritance(transition).columns(table, whole);
                    new Partitions(transition).attach(whole, table, code(create.bound()));
                    options(table, create.elements());
                    partition(table, create.partitioning());
                }));
    }

    void foreignPartition(TableStatement.CreateForeignPartition create) {
        var definition = Table.PLAIN.with(new Table.Foreign(
                transition.known(ObjectKind.SERVER, named(create.server()))
                        .map(SchemaObject::id)
                        .orElse(SchemaObject.NONE),
                Options.NONE));
        transition.relation(create.parent()).ifPresent(whole -> begin(
                        create.name(), Persistence.PERMANENT, create.ifNotExists(), definition)
                .ifPresent(table -> {
                    new Inheritance(transition).columns(table, whole);
                    new Partitions(transition).attach(whole, table, code(create.bound()));
                    options(table, create.elements());
                }));
    }

    void typed(TableStatement.CreateTyped create) {
        var definition = stored(Table.PLAIN.with(create.persistence()), create.storage());
        transition.known(ObjectKind.TYPE, create.type()).ifPresent(type -> begin(
                        create.name(),
                        create.persistence(),
                        create.ifNotExists(),
                        definition.with(new Table.Heritage(List.of(), Optional.empty(), type.id())))
                .ifPresent(table -> {
                    transition.replace(table.needing(Set.of(Dependency.normal(type.id()))));
                    transition.schema().children(type.id(), ObjectKind.COLUMN).forEach(attribute -> transition.add(
                            SchemaObject.of(
                                            ObjectKind.COLUMN,
                                            SchemaObject.NONE,
                                            attribute.name(),
                                            Column.of(attribute.definition(Column.class).type()))
                                    .partOf(table.id())));
                    options(table, create.elements());
                    partition(table, create.partitioning());
                }));
    }

    void as(TableStatement.CreateAs create) {
        var definition = stored(Table.PLAIN.with(create.persistence()), create.storage());
        var result = create.source() instanceof TableStatement.FromQuery from
                ? transition.binder().query(from.query()).columns()
                : Optional.<List<ResultColumn>>empty();
        boolean isKnown = result.isPresent()
                && result.get().stream().allMatch(column -> column.type().isPresent());
        begin(create.name(), create.persistence(), create.ifNotExists(), isKnown ? definition : definition.incomplete())
                .ifPresent(table -> {
                    var known = isKnown ? result.get() : List.<ResultColumn>of();
                    for (int i = 0; i < known.size(); i++) {
                        var column = known.get(i);
                        var name = i < create.columns().size()
                                ? create.columns().get(i).text()
                                : column.name();
                        var type = column.type().orElseThrow();
                        transition.add(SchemaObject.of(ObjectKind.COLUMN, SchemaObject.NONE, name, Column.of(type))
                                .partOf(table.id())
                                .needing(ColumnEffects.needsOf(type)));
                    }
                });
    }

    // parts

    private static Table stored(Table table, TableStorage storage) {
        return table.with(new Table.Storage(
                Options.of(storage.options()),
                storage.method().map(Name::text),
                storage.tablespace().map(Name::text),
                SchemaObject.NONE));
    }

    /** The table itself, without anything in it. */
    private Optional<SchemaObject> begin(
            QualifiedName name, Persistence persistence, boolean ifNotExists, Table definition) {
        var schema = persistence == Persistence.TEMPORARY
                ? transition.schema().schema(SearchPath.TEMPORARY).map(SchemaObject::id)
                : transition.target(name);
        return schema.map(in -> SchemaObject.of(ObjectKind.TABLE, in, name.name().text(), definition))
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
        found.forEach(parent -> inheritance.inherit(table, parent));
    }

    private void elements(SchemaObject table, List<TableElement> elements) {
        var constraints = new ArrayList<TableConstraint>();
        for (var element : elements) {
            if (element instanceof ColumnDefinition column) {
                new Inheritance(transition).addOrMerge(columns, table, column);
                WrittenConstraint.of(column.name(), column.constraints()).forEach(constraints::add);
            } else if (element instanceof TableConstraint constraint) {
                constraints.add(constraint);
            } else if (element instanceof TableLike like) {
                new Likeness(transition).copy(transition.current(table), like);
            }
        }
        add(table, constraints);
    }

    private void options(SchemaObject table, List<TypedTableElement> elements) {
        var constraints = new ArrayList<TableConstraint>();
        for (var element : elements) {
            if (element instanceof ColumnOptions options) {
                transition.known(table, ObjectKind.COLUMN, options.name()).ifPresent(column -> {
                    columns.values(transition.current(table), column, options.constraints());
                    WrittenConstraint.of(options.name(), options.constraints()).forEach(constraints::add);
                });
            } else if (element instanceof TableConstraint constraint) {
                constraints.add(constraint);
            }
        }
        add(table, constraints);
    }

    private void add(SchemaObject table, List<TableConstraint> constraints) {
        WrittenConstraint.ordered(constraints)
                .forEach(constraint -> new ConstraintEffects(transition, table).add(constraint));
    }

    private void partition(SchemaObject table, Optional<Partitioning> partitioning) {
        partitioning.ifPresent(by -> {
            Map<Integer, Long> references = new HashMap<>();
            var needs = new ArrayList<Dependency>();
            for (var key : by.keys()) {
                if (key.key() instanceof KeyExpression.Column column) {
                    transition.known(table, ObjectKind.COLUMN, column.column()).ifPresent(found ->
                            references.put(column.column().place().start(), found.id()));
                } else if (key.key() instanceof KeyExpression.Computed computed) {
                    var bound = transition.binder().expression(computed.expression(), table);
                    references.putAll(bound.code().references());
                    bound.needs().stream()
                            .filter(id -> transition.schema().get(id).parent() != table.id() && id != table.id())
                            .map(Dependency::normal)
                            .forEach(needs::add);
                }
            }
            var code = Code.bound(by, references, transition.verdict().statement().sql());
            transition.replace(transition.current(table)
                    .mapped(Table.class, definition -> definition.partitionedBy(Optional.of(code)))
                    .needing(needs));
        });
    }
}
