package dev.rung.processor.replay.effect;

import dev.rung.processor.replay.analysis.Analyzed;
import dev.rung.processor.replay.analysis.ExpressionAnalysis;
import dev.rung.processor.replay.analysis.Scope;
import dev.rung.processor.replay.binding.Bound;
import dev.rung.processor.replay.model.Code;
import dev.rung.processor.replay.model.Column;
import dev.rung.processor.replay.model.Dependency;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.Options;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Sequence;
import dev.rung.processor.replay.model.Table;
import dev.rung.processor.replay.model.Type;
import dev.rung.processor.replay.names.ChosenNames;
import dev.rung.sql.Place;
import dev.rung.sql.SqlParser;
import dev.rung.sql.catalog.Catalog;
import dev.rung.sql.tree.ColumnConstraint;
import dev.rung.sql.tree.ColumnDefinition;
import dev.rung.sql.tree.Constant;
import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.SequenceOption;
import dev.rung.sql.tree.TypeName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Adds columns to relations, with what comes with them, and changes them; in the children of a table too. */
final class ColumnEffects {

    private static final Map<String, String> SERIAL = Map.of(
            "serial", "int4",
            "serial4", "int4",
            "bigserial", "int8",
            "serial8", "int8",
            "smallserial", "int2",
            "serial2", "int2");

    private final Transition transition;

    ColumnEffects(Transition transition) {
        this.transition = transition;
    }

    /** Adds a column that a statement defines, without its constraints; whether it was added. */
    boolean add(SchemaObject table, ColumnDefinition definition, boolean ifNotExists) {
        var existing = transition
                .schema()
                .child(table.id(), ObjectKind.COLUMN, definition.name().text());
        if (existing.isPresent()) {
            if (!ifNotExists) {
                transition.verdict().exists(existing.get(), definition.name().place());
            }
            return false;
        }
        var serial = serial(definition.type());
        var type = serial.map(name -> Type.of(builtIn(name)))
                .orElseGet(() -> transition.binder().type(definition.type()));
        if (new ColumnTypeRules(transition, table)
                .breaks(definition.name().text(), type, definition.type().place())) {
            return false;
        }
        if (isStoredOtherwise(table, definition, type)) {
            return false;
        }
        var column = Column.of(type)
                .withCollation(CollationEffects.written(definition.collation()))
                .with(new Column.Storage(
                        definition
                                .storage()
                                .flatMap(
                                        storage -> strategy(type, storage.text().toLowerCase(Locale.ROOT))),
                        definition.compression().map(Name::text).filter(method -> !method.equals("default")),
                        Optional.empty(),
                        Options.NONE));
        var added = transition.add(SchemaObject.of(
                        ObjectKind.COLUMN,
                        SchemaObject.NONE,
                        definition.name().text(),
                        serial.isPresent() ? column.withNotNull(Optional.of(Column.NotNull.PLAIN)) : column)
                .partOf(table.id())
                .needing(needsOf(type))
                .needing(CollationEffects.needs(transition, definition.collation())));
        serial.ifPresent(name -> number(table, added, name));
        return true;
    }

    private boolean isStoredOtherwise(SchemaObject table, ColumnDefinition definition, Type type) {
        var refusals = new ColumnStorageRules(transition, table);
        var name = definition.name().text();
        return definition
                        .storage()
                        .filter(storage ->
                                refusals.storage(name, type, storage.text().toLowerCase(Locale.ROOT), storage.place()))
                        .isPresent()
                || definition
                        .compression()
                        .filter(method -> refusals.compression(name, type, method.place()))
                        .isPresent();
    }

    /** Adds a column of a new table; one that a parent has too is one with it ({@code MergeChildAttribute}). */
    void addOrMerge(SchemaObject table, ColumnDefinition definition) {
        var inherited = transition
                .schema()
                .child(table.id(), ObjectKind.COLUMN, definition.name().text())
                .filter(column -> !column.definition(Column.class).isLocal());
        if (inherited.isEmpty()) {
            add(table, definition, false);
            return;
        }
        var column = inherited.get();
        transition.replace(column.mapped(Column.class, it -> it.inherited(it.inherited(), true)));
        var type = transition.binder().type(definition.type()).shown(transition.schema());
        var theirs = column.definition(Column.class).type().shown(transition.schema());
        if (!type.equals(theirs) && serial(definition.type()).isEmpty()) {
            transition
                    .verdict()
                    .refused(
                            "42804",
                            "column `%s` is of type `%s`, and inherited with type `%s`"
                                    .formatted(column.name(), type, theirs),
                            "a column has one type in a table and in all tables that inherit it",
                            "give it the type `%s`, or another name".formatted(theirs),
                            definition.type().place(),
                            column,
                            table);
        }
    }

    /** A strategy of storage, where it is not the one that the type has by itself ({@code typstorage}). */
    static Optional<String> strategy(Type type, String written) {
        var base = type.type().base();
        boolean isFixed = base.traits().length() > 0 && !base.isArray();
        boolean isMain = base.is("numeric") || base.is("inet") || base.is("cidr");
        var standard = isFixed ? "plain" : isMain ? "main" : "extended";
        return Optional.of(written).filter(other -> !other.equals("default") && !other.equals(standard));
    }

    /** Gives a new column to those that inherit from a table, as {@code alter table} does. */
    void bequeath(SchemaObject parent, SchemaObject column, Place place) {
        for (var child : transition.descent().children(parent)) {
            var own = transition.schema().child(child.id(), ObjectKind.COLUMN, column.name());
            if (own.isPresent()) {
                new Inheritance(transition).mergeColumn(own.get(), column, parent, place);
            } else {
                new Inheritance(transition).column(child, column, parent);
                transition
                        .schema()
                        .child(child.id(), ObjectKind.COLUMN, column.name())
                        .ifPresent(added -> bequeath(child, added, place));
            }
        }
    }

    /** Takes from children a column that their parent loses: what they have from nobody else is added to what goes. */
    void disinherit(SchemaObject parent, String name, boolean isOnly, List<SchemaObject> doomed) {
        for (var child : transition.descent().children(parent)) {
            var own = transition.schema().child(child.id(), ObjectKind.COLUMN, name);
            if (own.isEmpty() || own.get().definition(Column.class).inherited() == 0) {
                continue;
            }
            var definition = own.get().definition(Column.class);
            if (!isOnly && definition.inherited() == 1 && !definition.isLocal()) {
                doomed.add(own.get());
                disinherit(child, name, false, doomed);
            } else {
                transition.replace(own.get()
                        .with(definition.inherited(definition.inherited() - 1, definition.isLocal() || isOnly)));
            }
        }
    }

    private static dev.rung.sql.catalog.Type builtIn(String name) {
        return Catalog.of(Catalog.NEWEST).types().get(name);
    }

    private static Optional<String> serial(TypeName type) {
        boolean isPlain = type.dimensions().isEmpty()
                && type.base() instanceof TypeName.Named named
                && named.modifiers().isEmpty();
        return isPlain
                ? Optional.ofNullable(
                        SERIAL.get(((TypeName.Named) type.base()).name().name().text()))
                : Optional.empty();
    }

    /** That a column cannot be without a type that somebody made. */
    static Set<Dependency> needsOf(Type type) {
        return type.isBuiltIn() ? Set.of() : Set.of(Dependency.normal(type.made()));
    }

    // what a column is where nothing is given

    /** What constraints at a column say of its value. */
    void values(SchemaObject table, SchemaObject column, List<ColumnConstraint> constraints) {
        constraints.forEach(constraint -> value(table, transition.current(column), constraint));
    }

    /** A constraint of a column that says what its value is; others are left to who adds constraints. */
    private void value(SchemaObject table, SchemaObject column, ColumnConstraint constraint) {
        var refusals = new ColumnRefusals(transition, table);
        boolean isValue = constraint instanceof ColumnConstraint.DefaultValue
                || constraint instanceof ColumnConstraint.Generated
                || constraint instanceof ColumnConstraint.Identity;
        if (isValue && isSecondValue(column, constraint)) {
            refusals.refuse(
                    "42601",
                    "column `%s` of `%s` has two values".formatted(column.name(), table.name()),
                    "a column has a default, or an identity, or is generated",
                    "leave one of them out",
                    constraint.place(),
                    table,
                    column);
            return;
        }
        if (constraint instanceof ColumnConstraint.Identity && refusals.identityType(column, constraint.place())) {
            return;
        }
        if (constraint instanceof ColumnConstraint.DefaultValue standard) {
            setDefault(table, column, standard.value());
        } else if (constraint instanceof ColumnConstraint.Generated generated) {
            setGenerated(table, column, generated.value(), generated.storage() == ColumnConstraint.Storage.STORED);
        } else if (constraint instanceof ColumnConstraint.Identity identity) {
            setIdentity(table, column, new Column.Identity(identity.kind()), identity.options());
        }
    }

    /** An own default takes the place of an inherited one, and of nothing else. */
    private static boolean isSecondValue(SchemaObject column, ColumnConstraint constraint) {
        var definition = column.definition(Column.class);
        return definition.value().isPresent()
                && definition.inherited() == 0
                && !(constraint instanceof ColumnConstraint.DefaultValue standard
                        && standard.value() instanceof Constant.Null);
    }

    /** Of {@code default null} PostgreSQL keeps nothing, unless the type has a length ({@code AddRelationNewConstraints}). */
    void setDefault(SchemaObject table, SchemaObject column, Expression value) {
        if (isNothing(value, column.definition(Column.class).type())) {
            dropDefault(column);
            return;
        }
        if (new ExpressionRules(transition, "the default").breakValue(value)) {
            return;
        }
        var bound =
                transition.binder().value(value, column.definition(Column.class).type());
        replaceValue(column, new Column.Default(bound.code()), defaultNeeds(bound));
    }

    private boolean isNothing(Expression value, Type type) {
        return type.modifiers().isEmpty()
                && new ExpressionAnalysis(transition.schema(), transition.names())
                                .analyze(value, Scope.NOTHING, type)
                                .tree()
                        instanceof Analyzed.Constant constant
                && constant.text().isEmpty();
    }

    private static Set<Dependency> defaultNeeds(Bound<Expression> bound) {
        return bound.dependencies(Dependency.Type.NORMAL, Dependency.Part.DEFAULT);
    }

    /** Takes away the default; in no case an identity. */
    void dropDefault(SchemaObject column) {
        if (column.definition(Column.class)
                .value()
                .filter(Column.Default.class::isInstance)
                .isPresent()) {
            clearValue(column);
        }
    }

    /** Takes away whatever the value is where nothing is given. */
    void clearValue(SchemaObject column) {
        transition.replace(column.withoutNeedsOf(Dependency.Part.DEFAULT)
                .mapped(Column.class, definition -> definition.withValue(Optional.empty())));
    }

    /** What a generated column needed for its expression it does not need any more. */
    void clearNeedsOfValue(SchemaObject column) {
        var table = column.parent();
        var type = column.definition(Column.class).type();
        transition.replace(column.needingOnly(column.dependencies().stream()
                .filter(dependency -> dependency.on() == table || dependency.on() == type.made())
                .toList()));
    }

    /** A generated column goes with the columns that it is made of. */
    void setGenerated(SchemaObject table, SchemaObject column, Expression value, boolean isStored) {
        if (new ExpressionRules(transition, "the expression of a generated column").breakRow(value)) {
            return;
        }
        var bound = transition.binder().expression(value, transition.current(table));
        if (new ColumnRefusals(transition, table).generatedFromGenerated(column, bound.needs(), value.place())) {
            return;
        }
        if (new ExpressionRules(transition, "the expression of a generated column")
                .breakConstancy(bound.code(), value)) {
            return;
        }
        var virtual = new VirtualColumnRules(transition, table);
        var type = column.definition(Column.class).type();
        if (!isStored
                && (virtual.breakType(column, type, value.place())
                        || virtual.breakExpression(column, bound.needs(), value.place()))) {
            return;
        }
        var needs = new HashSet<Dependency>();
        for (long id : bound.needs()) {
            if (id != table.id() && id != column.id()) {
                needs.add(Dependency.normal(id));
            }
        }
        replaceValue(column, new Column.Generated(bound.code(), isStored), needs);
    }

    private void replaceValue(SchemaObject column, Column.Value value, Set<Dependency> needs) {
        transition.replace(column.withoutNeedsOf(Dependency.Part.DEFAULT)
                .mapped(Column.class, definition -> definition.withValue(Optional.of(value)))
                .needing(needs));
    }

    /** Makes a column an identity, or one of another kind. */
    void setIdentity(SchemaObject table, SchemaObject column, Column.Identity identity, List<SequenceOption> options) {
        boolean isNew = column.definition(Column.class)
                .value()
                .filter(Column.Identity.class::isInstance)
                .isEmpty();
        transition.replace(column.mapped(
                Column.class,
                definition -> definition
                        .withValue(Optional.of(identity))
                        .withNotNull(Optional.of(definition.notNull().orElse(Column.NotNull.PLAIN)))));
        if (isNew) {
            var type = column.definition(Column.class).type().type().sqlName();
            var sequence = SequenceOptions.applied(numbering(type, true), options);
            transition.add(sequence(table, column, sequence).needing(Set.of(Dependency.internal(column.id()))));
        }
    }

    /** An identity goes with its sequence. */
    void dropIdentity(SchemaObject column) {
        clearValue(column);
        transition.schema().users(column.id()).stream()
                .filter(user -> user.kind() == ObjectKind.SEQUENCE
                        && user.definition(Sequence.class).isIdentity())
                .forEach(transition::remove);
    }

    /** {@code serial}: a sequence that the column owns, and a default that takes its numbers from it. */
    private void number(SchemaObject table, SchemaObject column, String type) {
        var sequence =
                transition.add(sequence(table, column, numbering(builtIn(type).sqlName(), false))
                        .needing(Set.of(Dependency.automatic(column.id()))));
        replaceValue(column, new Column.Default(nextValue(sequence)), Set.of(Dependency.ofDefault(sequence.id())));
    }

    private static Sequence numbering(String type, boolean isIdentity) {
        var standard = Sequence.STANDARD;
        return new Sequence(
                type,
                standard.increment(),
                standard.minimum(),
                standard.maximum(),
                standard.start(),
                standard.cache(),
                standard.isCycling(),
                standard.isLogged(),
                isIdentity);
    }

    private SchemaObject sequence(SchemaObject table, SchemaObject column, Sequence sequence) {
        var name = ChosenNames.choose(
                table.name(),
                List.of(column.name()),
                "seq",
                candidate ->
                        transition.schema().relation(table.schema(), candidate).isPresent());
        return SchemaObject.of(ObjectKind.SEQUENCE, table.schema(), name, sequence)
                .under(column.id());
    }

    /** The default of a serial column; the name in it follows the sequence. */
    private Code<Expression> nextValue(SchemaObject sequence) {
        var text = "nextval('" + transition.schema().quoted(sequence).replace("'", "''") + "'::regclass)";
        var expression = SqlParser.expression(text);
        return Code.bound(expression, Map.of(text.indexOf('\''), sequence.id()), text);
    }

    // changes, in the children of a table too

    /** Changes a column of a table, and of the tables that inherit it. */
    void change(SchemaObject table, String name, UnaryOperator<Column> change) {
        for (var owner : transition.descent().withDescendants(table)) {
            transition
                    .schema()
                    .child(owner.id(), ObjectKind.COLUMN, name)
                    .ifPresent(column -> transition.replace(column.mapped(Column.class, change)));
        }
    }

    /** Gives a column another type. */
    void setType(SchemaObject column, Type type) {
        var kept = new ArrayList<Dependency>();
        var old = column.definition(Column.class).type();
        for (var dependency : column.dependencies()) {
            if (old.isBuiltIn() || dependency.on() != old.made()) {
                kept.add(dependency);
            }
        }
        transition.replace(column.needingOnly(kept)
                .needing(needsOf(type))
                .mapped(Column.class, definition -> converted(definition, type)));
    }

    /** A default keeps the type that it was said with, and is converted where it is taken. */
    private static Column converted(Column column, Type type) {
        boolean isOther = !column.type().equals(type);
        var value = column.value()
                .map(kept -> isOther && kept instanceof Column.Default standard
                        ? new Column.Default(standard.expression(), true)
                        : kept);
        return column.with(type).withValue(value);
    }

    /** Whether a table is a partition, which has its columns from the whole. */
    static boolean isPartition(SchemaObject table) {
        return table.definition() instanceof Table definition && definition.isPartition();
    }
}
