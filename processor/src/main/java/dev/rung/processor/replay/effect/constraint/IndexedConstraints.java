package dev.rung.processor.replay.effect.constraint;

import dev.rung.processor.replay.effect.column.VirtualColumnRules;
import dev.rung.processor.replay.effect.transition.Transition;
import dev.rung.processor.replay.model.Code;
import dev.rung.processor.replay.model.Column;
import dev.rung.processor.replay.model.Constraint;
import dev.rung.processor.replay.model.Dependency;
import dev.rung.processor.replay.model.Index;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.Options;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.names.ChosenNames;
import dev.rung.sql.Place;
import dev.rung.sql.tree.ConstraintAttributes;
import dev.rung.sql.tree.IndexElement;
import dev.rung.sql.tree.IndexParameters;
import dev.rung.sql.tree.KeyExpression;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.NullTreatment;
import dev.rung.sql.tree.QualifiedName;
import dev.rung.sql.tree.TableConstraint;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Adds constraints to a table that have an index behind them: keys, and exclusions. */
final class IndexedConstraints {

    private final Transition transition;
    private final SchemaObject table;
    private final boolean isOnly;
    private final ConstraintCreation creation;

    IndexedConstraints(Transition transition, SchemaObject table, boolean isOnly) {
        this.transition = transition;
        this.table = table;
        this.isOnly = isOnly;
        this.creation = new ConstraintCreation(transition, table);
    }

    void unique(TableConstraint.Unique unique) {
        if (new ForeignTableRules(transition, table).breaks("a unique constraint", unique.place())) {
            return;
        }
        creation.columns(unique.columns())
                .ifPresent(columns -> addKey(
                        unique.name(),
                        new Constraint.Key(false, ids(columns), unique.isWithoutOverlaps()),
                        unique.attributes(),
                        columns,
                        index(true, columns, unique.index(), unique.nulls() != NullTreatment.NOT_DISTINCT),
                        unique.index(),
                        unique.place()));
    }

    void primaryKey(TableConstraint.PrimaryKey key) {
        if (new ForeignTableRules(transition, table).breaks("a primary key", key.place())
                || new ConstraintRefusals(transition, table).secondPrimaryKey(key.place())) {
            return;
        }
        creation.columns(key.columns()).ifPresent(columns -> {
            addKey(
                    key.name(),
                    new Constraint.Key(true, ids(columns), key.isWithoutOverlaps()),
                    key.attributes(),
                    columns,
                    index(true, columns, key.index(), true),
                    key.index(),
                    key.place());
            columns.forEach(this::setNotNull);
        });
    }

    private void setNotNull(SchemaObject column) {
        for (var owner : isOnly ? List.of(table) : transition.descent().withDescendants(table)) {
            transition
                    .schema()
                    .child(owner.id(), ObjectKind.COLUMN, column.name())
                    .ifPresent(own -> transition.replace(own.mapped(Column.class, Column::withoutNulls)));
        }
    }

    private Index index(
            boolean isUnique, List<SchemaObject> columns, IndexParameters parameters, boolean areNullsDistinct) {
        var include = parameters.include().stream()
                .flatMap(name -> transition.known(table, ObjectKind.COLUMN, name).stream())
                .map(SchemaObject::id)
                .toList();
        return new Index(
                "btree",
                isUnique,
                columns.stream().map(this::element).toList(),
                include,
                areNullsDistinct,
                Options.of(parameters.options()),
                parameters.tablespace().map(Name::text),
                Optional.empty(),
                true,
                false);
    }

    private Code<IndexElement> element(SchemaObject column) {
        var name = new Name(column.name(), Place.NOWHERE);
        return transition.codeNaming(
                new IndexElement(
                        new KeyExpression.Column(name, Place.NOWHERE),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        IndexElement.Order.DEFAULT,
                        IndexElement.Nulls.DEFAULT,
                        Place.NOWHERE),
                column);
    }

    private void addKey(
            Optional<Name> written,
            Constraint.Key key,
            ConstraintAttributes attributes,
            List<SchemaObject> columns,
            Index index,
            IndexParameters parameters,
            Place place) {
        var words = key.isPrimary() ? "a primary key" : "a unique constraint";
        if (new VirtualColumnRules(transition, table).breakKey(columns, words, place)
                || new ConstraintRefusals(transition, table).beyondPartition(key.columns(), place)
                || !key.isWithoutOverlaps() && isUnordered(columns, place)) {
            return;
        }
        var named = Stream.concat(
                        columns.stream().map(SchemaObject::name),
                        parameters.include().stream().map(Name::text))
                .toList();
        var name = written.map(Name::text)
                .orElseGet(() -> key.isPrimary() ? creation.chosen(List.of(), "pkey") : creation.chosen(named, "key"));
        addIndexed(
                name,
                ConstraintCreation.attributed(Constraint.of(key), attributes),
                index,
                columns,
                written.map(Name::place).orElse(place));
    }

    private boolean isUnordered(List<SchemaObject> columns, Place place) {
        var order = new IndexOrder(transition, IndexMethodRules.methodOf(Optional.empty()));
        return columns.stream().anyMatch(column -> order.isMissing(column, place));
    }

    /** A constraint and the index behind it, which share their name. */
    private void addIndexed(String name, Constraint constraint, Index index, List<SchemaObject> columns, Place place) {
        Set<Dependency> needs = new HashSet<>();
        columns.forEach(column -> needs.add(Dependency.automatic(column.id())));
        index.include().forEach(column -> needs.add(Dependency.automatic(column)));
        var taken = transition.schema().relation(table.schema(), name);
        if (taken.isPresent()) {
            transition.verdict().exists(taken.get(), place);
            return;
        }
        creation.add(name, constraint, needs, place).ifPresent(added -> addIndex(added, index));
    }

    /** The index behind a constraint, in all partitions too. */
    private void addIndex(SchemaObject constraint, Index index) {
        var added = transition.add(
                SchemaObject.of(ObjectKind.INDEX, table.schema(), constraint.name(), index.behindConstraint())
                        .under(table.id())
                        .needing(Set.of(Dependency.internal(constraint.id()))));
        if (!isOnly) {
            new PartitionIndexes(transition).spread(added);
        }
    }

    void uniqueIndex(TableConstraint.UniqueIndex constraint) {
        takeOver(constraint.name(), constraint.index(), false, constraint.attributes());
    }

    void primaryKeyIndex(TableConstraint.PrimaryKeyIndex constraint) {
        if (!new ConstraintRefusals(transition, table).secondPrimaryKey(constraint.place())) {
            takeOver(constraint.name(), constraint.index(), true, constraint.attributes());
        }
    }

    /** {@code using index}: the index becomes one behind the constraint, and takes its name. */
    private void takeOver(Optional<Name> name, Name indexName, boolean isPrimary, ConstraintAttributes attributes) {
        var found = transition
                .schema()
                .relation(table.schema(), indexName.text())
                .filter(index -> index.kind() == ObjectKind.INDEX);
        if (found.isEmpty()) {
            transition.verdict().unknown(ObjectKind.INDEX, new QualifiedName(List.of(indexName), indexName.place()));
            return;
        }
        var index = found.get();
        var refusals = new ConstraintRefusals(transition, table);
        if (refusals.takeOver(index, indexName.place()) || isPrimary && refusals.nullsAsKey(index, indexName.place())) {
            return;
        }
        var columns = index.definition(Index.class).elements().stream()
                .flatMap(element -> element.references().values().stream())
                .map(transition.schema()::get)
                .filter(column -> column.kind() == ObjectKind.COLUMN)
                .toList();
        transition.remove(index);
        addIndexed(
                name.map(Name::text).orElse(index.name()),
                ConstraintCreation.attributed(
                        Constraint.of(new Constraint.Key(isPrimary, ids(columns), false)), attributes),
                index.definition(Index.class),
                columns,
                indexName.place());
        if (isPrimary) {
            columns.forEach(this::setNotNull);
        }
    }

    void exclude(TableConstraint.Exclude exclude) {
        if (new ForeignTableRules(transition, table).breaks("an exclusion constraint", exclude.place())) {
            return;
        }
        Set<Dependency> needs = new HashSet<>();
        var elements = new ArrayList<Code<IndexElement>>();
        var names = new ArrayList<String>();
        var indexes = new IndexElements(transition);
        var method = IndexMethodRules.methodOf(exclude.method());
        for (var exclusion : exclude.exclusions()) {
            var element = indexes.element(exclusion.element(), method, table, needs);
            if (element.isEmpty()) {
                return;
            }
            elements.add(element.get());
            names.add(ChosenNames.choose(IndexColumnName.of(exclusion.element()), names));
        }
        var equal = exclude.exclusions().stream()
                .filter(exclusion -> exclusion.operator().symbol().equals("="))
                .flatMap(exclusion ->
                        elements.get(exclude.exclusions().indexOf(exclusion)).references().values().stream())
                .filter(id -> transition.schema().get(id).kind() == ObjectKind.COLUMN)
                .toList();
        if (new ConstraintRefusals(transition, table).beyondPartition(equal, exclude.place())) {
            return;
        }
        var where = exclude.where().map(condition -> {
            var bound = transition.binder().expression(condition, table);
            needs.addAll(transition.needsOfPart(bound, table));
            return bound.code();
        });
        var index = new Index(
                method,
                false,
                elements,
                List.of(),
                true,
                Options.of(exclude.index().options()),
                exclude.index().tablespace().map(Name::text),
                where,
                true,
                false);
        var rule = new Constraint.Exclusion(exclude.exclusions().stream()
                .map(exclusion -> exclusion.operator().symbol())
                .toList());
        var name = exclude.name().map(Name::text).orElseGet(() -> creation.chosen(names, "excl"));
        creation.add(
                        name,
                        ConstraintCreation.attributed(Constraint.of(rule), exclude.attributes()),
                        needs,
                        exclude.place())
                .ifPresent(added -> addIndex(added, index));
    }

    private static List<Long> ids(List<SchemaObject> columns) {
        return columns.stream().map(SchemaObject::id).toList();
    }
}
