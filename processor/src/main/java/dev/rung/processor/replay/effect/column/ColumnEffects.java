package dev.rung.processor.replay.effect.column;

import dev.rung.processor.replay.effect.text.CollationEffects;
import dev.rung.processor.replay.effect.transition.Transition;
import dev.rung.processor.replay.model.Column;
import dev.rung.processor.replay.model.Dependency;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.Options;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Type;
import dev.rung.sql.Place;
import dev.rung.sql.catalog.Catalog;
import dev.rung.sql.tree.ColumnDefinition;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Adds columns to relations, and changes them; in the children of a table too. */
public final class ColumnEffects {

    private static final Map<String, String> SERIAL = Map.of(
            "serial", "int4",
            "serial4", "int4",
            "bigserial", "int8",
            "serial8", "int8",
            "smallserial", "int2",
            "serial2", "int2");

    private final Transition transition;

    public ColumnEffects(Transition transition) {
        this.transition = transition;
    }

    /** Adds a column that a statement defines, without its constraints; whether it was added. */
    public boolean add(SchemaObject table, ColumnDefinition definition, boolean ifNotExists) {
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
                .needing(type.needs())
                .needing(CollationEffects.needs(transition, definition.collation())));
        serial.ifPresent(name ->
                new ColumnValues(transition).number(table, added, builtIn(name).sqlName()));
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
    public void addOrMerge(SchemaObject table, ColumnDefinition definition) {
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
    public static Optional<String> strategy(Type type, String written) {
        var base = type.type().base();
        boolean isFixed = base.traits().length() > 0 && !base.isArray();
        boolean isMain = base.is("numeric") || base.is("inet") || base.is("cidr");
        var standard = isFixed ? "plain" : isMain ? "main" : "extended";
        return Optional.of(written).filter(other -> !other.equals("default") && !other.equals(standard));
    }

    /** Gives a new column to those that inherit from a table, as {@code alter table} does. */
    public void bequeath(SchemaObject parent, SchemaObject column, Place place) {
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
    public void disinherit(SchemaObject parent, String name, boolean isOnly, List<SchemaObject> doomed) {
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

    /** Changes a column of a table, and of the tables that inherit it. */
    public void change(SchemaObject table, String name, UnaryOperator<Column> change) {
        for (var owner : transition.descent().withDescendants(table)) {
            transition
                    .schema()
                    .child(owner.id(), ObjectKind.COLUMN, name)
                    .ifPresent(column -> transition.replace(column.mapped(Column.class, change)));
        }
    }

    /** Gives a column another type. */
    public void setType(SchemaObject column, Type type) {
        var kept = new ArrayList<Dependency>();
        var old = column.definition(Column.class).type();
        for (var dependency : column.dependencies()) {
            if (old.isBuiltIn() || dependency.on() != old.made()) {
                kept.add(dependency);
            }
        }
        transition.replace(column.needingOnly(kept)
                .needing(type.needs())
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
}
