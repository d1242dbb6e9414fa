package dev.rung.processor.replay.effect;

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
import org.jspecify.annotations.Nullable;

/** Adds constraints to tables. */
final class ConstraintEffects implements TableConstraint.Cases<@Nullable Void> {

    private final Transition transition;
    private final SchemaObject table;
    private final boolean isOnly;

    /** Constraints of a table as it is by now. */
    ConstraintEffects(Transition transition, SchemaObject table) {
        this(transition, table, false);
    }

    /** Constraints of a table as it is by now, perhaps of it alone and not of those that inherit from it. */
    ConstraintEffects(Transition transition, SchemaObject table, boolean isOnly) {
        this.transition = transition;
        this.table = transition.current(table);
        this.isOnly = isOnly;
    }

    void add(TableConstraint constraint) {
        constraint.accept(this);
    }

    // conditions

    /** The name that is chosen for the table holds in those that inherit from it too. */
    @Override
    public @Nullable Void check(TableConstraint.Check check) {
        if (new ExpressionRules(transition, "a check").breakRow(check.condition())
                || check.attributes().isNoInherit()
                        && new ConstraintRefusals(transition, table).ofWholeAlone(check.place())) {
            return null;
        }
        var bound = transition.binder().expression(check.condition(), table);
        var columns = bound.needs().stream()
                .filter(id -> transition.schema().get(id).parent() == table.id())
                .map(id -> transition.schema().get(id).name())
                .toList();
        var name = check.name()
                .map(Name::text)
                .orElseGet(() -> chosen(table, columns.size() == 1 ? columns : List.of(), "check"));
        boolean isNoInherit = check.attributes().isNoInherit();
        if (new FamilyRules(transition, table, isOnly).breakCheck(isNoInherit, check.place())) {
            return null;
        }
        check(check, name, table, false);
        if (!isNoInherit && !isOnly) {
            bequeath(check, name, table);
        }
        return null;
    }

    /** Children get a check of each parent, and their own children only what is new. */
    private void bequeath(TableConstraint.Check check, String name, SchemaObject parent) {
        for (var child : transition.descent().children(parent)) {
            boolean isNew = transition
                    .schema()
                    .child(child.id(), ObjectKind.CONSTRAINT, name)
                    .isEmpty();
            check(check, name, child, true);
            if (isNew) {
                bequeath(check, name, child);
            }
        }
    }

    private void check(TableConstraint.Check check, String name, SchemaObject owner, boolean isInherited) {
        var bound = transition.binder().expression(check.condition(), owner);
        if (new ExpressionRules(transition, "a check").breakCondition(bound)) {
            return;
        }
        var constraint = attributed(Constraint.of(new Constraint.Check(bound.code())), check.attributes());
        var existing = transition.schema().child(owner.id(), ObjectKind.CONSTRAINT, name);
        if (existing.isPresent() && isMerged(existing.get(), isInherited)) {
            transition.replace(existing.get()
                    .mapped(
                            Constraint.class,
                            old -> merged(old, constraint, isInherited, ColumnEffects.isPartition(owner))));
            return;
        }
        addTo(
                owner,
                name,
                isInherited ? constraint.inherited(1, false) : constraint,
                transition.needsOfPart(bound, owner),
                check.name().map(Name::place).orElse(check.place()));
    }

    /** Of two, one that is enforced makes both so; a partition has no checks of its own beside those of the whole. */
    private static Constraint merged(Constraint old, Constraint other, boolean isInherited, boolean isPartition) {
        var enforced =
                other.isEnforced() && !old.isEnforced() ? old.enforced(true).valid(true) : old;
        return isInherited
                ? enforced.inherited(old.inherited() + 1, old.isLocal() && !isPartition)
                : enforced.inherited(old.inherited(), !isPartition);
    }

    /** A check that is added to a parent too is one with that of the child, and the other way round ({@code MergeWithExistingConstraint}). */
    private static boolean isMerged(SchemaObject existing, boolean isInherited) {
        var constraint = existing.definition(Constraint.class);
        return constraint.rule() instanceof Constraint.Check
                && (isInherited || (constraint.inherited() > 0 && !constraint.isLocal()));
    }

    @Override
    public @Nullable Void notNull(TableConstraint.NotNull constraint) {
        var attributes = constraint.attributes();
        if (attributes.isNoInherit() && new ConstraintRefusals(transition, table).ofWholeAlone(constraint.place())) {
            return null;
        }
        transition
                .known(table, ObjectKind.COLUMN, constraint.column())
                .ifPresent(column -> new ColumnEffects(transition)
                        .change(
                                table,
                                column.name(),
                                definition -> definition.withNotNull(Optional.of(new Column.NotNull(
                                        constraint
                                                .name()
                                                .map(Name::text)
                                                .or(() -> definition.notNull().flatMap(Column.NotNull::name)),
                                        !attributes.isNotValid(),
                                        attributes.isNoInherit())))));
        return null;
    }

    // keys

    @Override
    public @Nullable Void unique(TableConstraint.Unique unique) {
        if (new ForeignTableRules(transition, table).breaks("a unique constraint", unique.place())) {
            return null;
        }
        columns(unique.columns())
                .ifPresent(columns -> addKey(
                        unique.name(),
                        new Constraint.Key(false, ids(columns), unique.isWithoutOverlaps()),
                        unique.attributes(),
                        columns,
                        index(true, columns, unique.index(), unique.nulls() != NullTreatment.NOT_DISTINCT),
                        unique.index(),
                        unique.place()));
        return null;
    }

    @Override
    public @Nullable Void primaryKey(TableConstraint.PrimaryKey key) {
        if (new ForeignTableRules(transition, table).breaks("a primary key", key.place())
                || new ConstraintRefusals(transition, table).secondPrimaryKey(key.place())) {
            return null;
        }
        columns(key.columns()).ifPresent(columns -> {
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
        return null;
    }

    private void setNotNull(SchemaObject column) {
        for (var owner : isOnly ? List.of(table) : transition.descent().withDescendants(table)) {
            transition
                    .schema()
                    .child(owner.id(), ObjectKind.COLUMN, column.name())
                    .ifPresent(own -> transition.replace(own.mapped(
                            Column.class,
                            definition -> definition.withNotNull(
                                    Optional.of(definition.notNull().orElse(Column.NotNull.PLAIN))))));
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
                .orElseGet(() -> key.isPrimary() ? chosen(table, List.of(), "pkey") : chosen(table, named, "key"));
        addIndexed(
                name,
                attributed(Constraint.of(key), attributes),
                index,
                columns,
                written.map(Name::place).orElse(place));
    }

    private boolean isUnordered(List<SchemaObject> columns, Place place) {
        var order = new IndexOrder(transition, IndexEffects.methodOf(Optional.empty()));
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
        addTo(table, name, constraint, needs, place).ifPresent(added -> addIndex(added, index));
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

    @Override
    public @Nullable Void uniqueIndex(TableConstraint.UniqueIndex constraint) {
        takeOver(constraint.name(), constraint.index(), false, constraint.attributes());
        return null;
    }

    @Override
    public @Nullable Void primaryKeyIndex(TableConstraint.PrimaryKeyIndex constraint) {
        if (!new ConstraintRefusals(transition, table).secondPrimaryKey(constraint.place())) {
            takeOver(constraint.name(), constraint.index(), true, constraint.attributes());
        }
        return null;
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
                attributed(Constraint.of(new Constraint.Key(isPrimary, ids(columns), false)), attributes),
                index.definition(Index.class),
                columns,
                indexName.place());
        if (isPrimary) {
            columns.forEach(this::setNotNull);
        }
    }

    @Override
    public @Nullable Void exclude(TableConstraint.Exclude exclude) {
        if (new ForeignTableRules(transition, table).breaks("an exclusion constraint", exclude.place())) {
            return null;
        }
        Set<Dependency> needs = new HashSet<>();
        var elements = new ArrayList<Code<IndexElement>>();
        var names = new ArrayList<String>();
        var indexes = new IndexEffects(transition);
        var method = IndexEffects.methodOf(exclude.method());
        for (var exclusion : exclude.exclusions()) {
            var element = indexes.element(exclusion.element(), method, table, needs);
            if (element.isEmpty()) {
                return null;
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
            return null;
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
        var name = exclude.name().map(Name::text).orElseGet(() -> chosen(table, names, "excl"));
        addTo(table, name, attributed(Constraint.of(rule), exclude.attributes()), needs, exclude.place())
                .ifPresent(added -> addIndex(added, index));
        return null;
    }

    @Override
    public @Nullable Void foreignKey(TableConstraint.ForeignKey key) {
        if (!new ForeignTableRules(transition, table).breaks("a foreign key", key.place())) {
            columns(key.columns())
                    .filter(columns ->
                            !new VirtualColumnRules(transition, table).breakKey(columns, "a foreign key", key.place()))
                    .ifPresent(columns -> new ForeignKeyEffects(transition, table).add(key, columns));
        }
        return null;
    }

    // what all of them share

    private static List<Long> ids(List<SchemaObject> columns) {
        return columns.stream().map(SchemaObject::id).toList();
    }

    /** The columns of the table with some names, if all of them are there. */
    private Optional<List<SchemaObject>> columns(List<Name> names) {
        var columns = names.stream()
                .flatMap(name -> transition.known(table, ObjectKind.COLUMN, name).stream())
                .toList();
        return columns.size() == names.size() ? Optional.of(columns) : Optional.empty();
    }

    /** The name that PostgreSQL chooses: one that no constraint of the schema has, and no relation where there is an index. */
    String chosen(SchemaObject owner, List<String> columns, String label) {
        boolean hasIndex = !label.equals("check") && !label.equals("fkey");
        return ChosenNames.choose(
                owner.name(),
                columns,
                label,
                name -> !transition.schema().constraints(owner.schema(), name).isEmpty()
                        || (hasIndex
                                && transition
                                        .schema()
                                        .relation(owner.schema(), name)
                                        .isPresent()));
    }

    Optional<SchemaObject> addTo(
            SchemaObject owner, String name, Constraint constraint, Set<Dependency> needs, Place place) {
        var object = SchemaObject.of(ObjectKind.CONSTRAINT, owner.schema(), name, constraint)
                .partOf(owner.id())
                .needing(needs);
        return transition.isFree(object, false, place) ? Optional.of(transition.add(object)) : Optional.empty();
    }

    static Constraint attributed(Constraint constraint, ConstraintAttributes attributes) {
        boolean isDeferred = attributes.initially() == ConstraintAttributes.Initially.DEFERRED;
        boolean isDeferrable = isDeferred || attributes.deferral() == ConstraintAttributes.Deferral.DEFERRABLE;
        boolean isEnforced = attributes.enforcement() != ConstraintAttributes.Enforcement.NOT_ENFORCED;
        return constraint
                .with(new Constraint.Timing(isDeferrable, isDeferred))
                .valid(isEnforced && !attributes.isNotValid())
                .enforced(isEnforced)
                .noInherit(attributes.isNoInherit());
    }
}
