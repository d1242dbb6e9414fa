package dev.rung.processor.replay.effect.relation;

import dev.rung.processor.replay.effect.column.ColumnEffects;
import dev.rung.processor.replay.effect.column.ColumnRefusals;
import dev.rung.processor.replay.effect.column.ColumnStorageRules;
import dev.rung.processor.replay.effect.column.ColumnValues;
import dev.rung.processor.replay.effect.column.FamilyRules;
import dev.rung.processor.replay.effect.column.SequenceOptions;
import dev.rung.processor.replay.effect.column.TypeChangeRefusals;
import dev.rung.processor.replay.effect.column.VirtualColumnRules;
import dev.rung.processor.replay.effect.constraint.ConstraintEffects;
import dev.rung.processor.replay.effect.constraint.WrittenConstraint;
import dev.rung.processor.replay.effect.text.CollationEffects;
import dev.rung.processor.replay.effect.transition.Removal;
import dev.rung.processor.replay.effect.transition.Transition;
import dev.rung.processor.replay.model.Column;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.Options;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Sequence;
import dev.rung.processor.replay.model.Table;
import dev.rung.sql.tree.AddColumn;
import dev.rung.sql.tree.AddIdentity;
import dev.rung.sql.tree.ChangeColumnForeignOptions;
import dev.rung.sql.tree.ChangeIdentity;
import dev.rung.sql.tree.ColumnAction;
import dev.rung.sql.tree.DropColumn;
import dev.rung.sql.tree.DropColumnDefault;
import dev.rung.sql.tree.DropGenerationExpression;
import dev.rung.sql.tree.DropIdentity;
import dev.rung.sql.tree.DropNotNull;
import dev.rung.sql.tree.IdentityChange;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.NumberConstant;
import dev.rung.sql.tree.ResetColumnOptions;
import dev.rung.sql.tree.SequenceOption;
import dev.rung.sql.tree.SetColumnCompression;
import dev.rung.sql.tree.SetColumnDefault;
import dev.rung.sql.tree.SetColumnOptions;
import dev.rung.sql.tree.SetColumnStatistics;
import dev.rung.sql.tree.SetColumnStorage;
import dev.rung.sql.tree.SetColumnType;
import dev.rung.sql.tree.SetGenerationExpression;
import dev.rung.sql.tree.SetNotNull;
import dev.rung.sql.tree.SetNumberedStatistics;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What the actions of {@code alter table} do to a column. */
final class ColumnActions implements ColumnAction.Cases<@Nullable Void> {

    private final Transition transition;
    private final SchemaObject table;
    private final ColumnEffects columns;
    private final ColumnValues values;

    private final ColumnRefusals refusals;
    private final boolean isOnly;

    ColumnActions(Transition transition, SchemaObject table, boolean isOnly) {
        this.transition = transition;
        this.table = table;
        this.columns = new ColumnEffects(transition);
        this.values = new ColumnValues(transition);
        this.refusals = new ColumnRefusals(transition, table);
        this.isOnly = isOnly;
    }

    /** The table, and those that inherit from it where they are meant too. */
    private List<SchemaObject> owners() {
        return isOnly ? List.of(table) : transition.descent().withDescendants(table);
    }

    /** The columns of a name in the table and in those that inherit from it. */
    private void onAll(SchemaObject column, BiConsumer<SchemaObject, SchemaObject> change) {
        for (var owner : owners()) {
            transition
                    .schema()
                    .child(owner.id(), ObjectKind.COLUMN, column.name())
                    .ifPresent(found -> change.accept(owner, found));
        }
    }

    private @Nullable Void on(Name column, Consumer<SchemaObject> change) {
        transition.known(table, ObjectKind.COLUMN, column).ifPresent(change);
        return null;
    }

    /** Something that the columns of the same name in children follow. */
    private @Nullable Void inAll(Name column, UnaryOperator<Column> change) {
        return on(column, found -> changeAll(found, change));
    }

    private void changeAll(SchemaObject column, UnaryOperator<Column> change) {
        onAll(column, (owner, own) -> transition.replace(own.mapped(Column.class, change)));
    }

    private @Nullable Void stored(Name column, UnaryOperator<Column.Storage> change) {
        return stored(column, found -> false, change);
    }

    private @Nullable Void stored(
            Name column, Predicate<SchemaObject> isRefused, UnaryOperator<Column.Storage> change) {
        return on(column, found -> {
            if (!isRefused.test(found)) {
                transition.replace(
                        found.mapped(Column.class, definition -> definition.with(change.apply(definition.storage()))));
            }
        });
    }

    private @Nullable Void optioned(Name column, UnaryOperator<Options> change) {
        return stored(column, storage -> storage.with(change.apply(storage.options())));
    }

    @Override
    public @Nullable Void addColumn(AddColumn action) {
        var definition = action.column();
        boolean isThere = action.ifNotExists()
                && transition
                        .schema()
                        .child(table.id(), ObjectKind.COLUMN, definition.name().text())
                        .isPresent();
        if (refusals.add(definition.name().place())
                || !isThere && new FamilyRules(transition, table, isOnly).breakAdd(definition)
                || !columns.add(table, definition, action.ifNotExists())) {
            return null;
        }
        var added = transition
                .schema()
                .child(table.id(), ObjectKind.COLUMN, definition.name().text())
                .orElseThrow();
        values.give(table, added, definition.constraints());
        if (!isOnly) {
            columns.bequeath(table, transition.current(added), definition.name().place());
        }
        WrittenConstraint.ordered(WrittenConstraint.of(definition.name(), definition.constraints())
                        .toList())
                .forEach(constraint -> new ConstraintEffects(transition, table, isOnly).add(constraint));
        return null;
    }

    @Override
    public @Nullable Void dropColumn(DropColumn action) {
        var found = transition.names().part(table, ObjectKind.COLUMN, action.column());
        if (found.isEmpty()) {
            if (!action.ifExists()) {
                transition.verdict().unknown(ObjectKind.COLUMN, action.column(), table);
            }
            return null;
        }
        var place = action.column().place();
        if (refusals.drop(found.get(), place)
                || new FamilyRules(transition, table, isOnly).breakDrop(found.get(), place)) {
            return null;
        }
        var all = new ArrayList<SchemaObject>();
        all.add(found.get());
        columns.disinherit(table, found.get().name(), isOnly, all);
        new Removal(transition).drop(all, action.behavior(), action.column().place());
        return null;
    }

    @Override
    public @Nullable Void setColumnType(SetColumnType action) {
        var type = transition.binder().type(action.type());
        return on(action.column(), found -> {
            boolean isRefused = refusals.type(found, isOnly, action.column().place())
                    || VirtualColumnRules.isVirtual(found)
                            && new VirtualColumnRules(transition, table)
                                    .breakType(found, type, action.type().place())
                    || new TypeChangeRefusals(transition, table).refuse(found, owners(), action, type);
            if (!isRefused) {
                onAll(found, (owner, column) -> {
                    columns.setType(column, type);
                    transition.replace(
                            CollationEffects.collated(transition, transition.current(column), action.collation()));
                });
            }
        });
    }

    @Override
    public @Nullable Void setColumnDefault(SetColumnDefault action) {
        return on(action.column(), column -> {
            if (!refusals.standard(column, action.column().place())) {
                onAll(column, (owner, own) -> values.setDefault(owner, own, action.value()));
            }
        });
    }

    @Override
    public @Nullable Void dropColumnDefault(DropColumnDefault action) {
        return on(action.column(), column -> {
            if (!refusals.standard(column, action.column().place())) {
                onAll(column, (owner, own) -> values.dropDefault(own));
            }
        });
    }

    @Override
    public @Nullable Void setNotNull(SetNotNull action) {
        return on(action.column(), found -> {
            if (!new FamilyRules(transition, table, isOnly)
                    .breakNotNull(found, action.column().place())) {
                changeAll(found, Column::withoutNulls);
            }
        });
    }

    @Override
    public @Nullable Void dropNotNull(DropNotNull action) {
        return on(action.column(), column -> {
            var place = action.column().place();
            if (!refusals.dropNotNull(column, place)
                    && !new ReplicaIdentityRules(transition, table).breakDropNotNull(column, place)) {
                changeAll(column, definition -> definition.withNotNull(Optional.empty()));
            }
        });
    }

    @Override
    public @Nullable Void setGenerationExpression(SetGenerationExpression action) {
        return on(action.column(), column -> {
            var place = action.column().place();
            if (refusals.lacks(column, Column.Generated.class, "generated", place)
                    || new VirtualColumnRules(transition, table).breakChange(column, place)
                    || !VirtualColumnRules.isVirtual(column) && refusals.rowUsed(place)) {
                return;
            }
            boolean isStored = column.definition(Column.class)
                    .value()
                    .filter(Column.Generated.class::isInstance)
                    .map(Column.Generated.class::cast)
                    .map(Column.Generated::isStored)
                    .orElse(true);
            values.clearNeedsOfValue(column);
            values.setGenerated(table, transition.current(column), action.value(), isStored);
        });
    }

    @Override
    public @Nullable Void dropGenerationExpression(DropGenerationExpression action) {
        return on(action.column(), column -> {
            boolean isRefused = !action.ifExists()
                    && refusals.lacks(
                            column,
                            Column.Generated.class,
                            "generated",
                            action.column().place());
            if (!isRefused
                    && Column.isGenerated(column)
                    && !refusals.dropExpression(column, isOnly, action.column().place())) {
                onAll(column, (owner, own) -> {
                    values.clearNeedsOfValue(own);
                    values.clearValue(transition.current(own));
                });
            }
        });
    }

    @Override
    public @Nullable Void addIdentity(AddIdentity action) {
        return on(action.column(), column -> {
            if (!refusals.addIdentity(column, action.column().place())) {
                var identity = new Column.Identity(action.kind());
                values.setIdentity(table, column, identity, action.options());
                if (Table.isPartitioned(table)) {
                    changeAll(transition.current(column), old -> old.withValue(Optional.of(identity)));
                }
            }
        });
    }

    @Override
    public @Nullable Void changeIdentity(ChangeIdentity action) {
        return on(action.column(), column -> {
            if (refusals.lacks(
                            column,
                            Column.Identity.class,
                            "identity",
                            action.column().place())
                    || refusals.identityOfPartition(column, action.column().place())) {
                return;
            }
            for (var change : action.changes()) {
                if (change instanceof IdentityChange.SetKind set) {
                    onAll(column, (owner, own) -> setIdentity(own, new Column.Identity(set.kind())));
                } else if (change instanceof IdentityChange.SetOption set) {
                    numbers(column, set.option());
                }
            }
        });
    }

    /** The partitions of a table take their numbers from the whole; other children take none (PostgreSQL 17). */
    private void setIdentity(SchemaObject column, Column.Identity identity) {
        if (ColumnRefusals.is(column, Column.Identity.class)) {
            transition.replace(column.mapped(Column.class, old -> old.withValue(Optional.of(identity))));
        }
    }

    private void dropIdentity(SchemaObject column) {
        if (ColumnRefusals.is(column, Column.Identity.class)) {
            values.dropIdentity(column);
        }
    }

    private void numbers(SchemaObject column, SequenceOption option) {
        transition.schema().users(column.id()).stream()
                .filter(user -> user.kind() == ObjectKind.SEQUENCE)
                .forEach(sequence -> transition.replace(
                        sequence.mapped(Sequence.class, old -> SequenceOptions.applied(old, List.of(option)))));
    }

    @Override
    public @Nullable Void dropIdentity(DropIdentity action) {
        return on(action.column(), column -> {
            boolean isRefused = !action.ifExists()
                    && refusals.lacks(
                            column,
                            Column.Identity.class,
                            "identity",
                            action.column().place());
            if (!isRefused
                    && ColumnRefusals.is(column, Column.Identity.class)
                    && (action.ifExists()
                            || !refusals.identityOfPartition(
                                    column, action.column().place()))) {
                onAll(column, (owner, own) -> dropIdentity(own));
            }
        });
    }

    @Override
    public @Nullable Void setColumnStatistics(SetColumnStatistics action) {
        var target = action.target().map(NumberConstant::text).filter(text -> !text.equals("-1"));
        return stored(action.column(), storage -> storage.withStatistics(target));
    }

    /** Statistics of an expression of an index. */
    @Override
    public @Nullable Void setNumberedStatistics(SetNumberedStatistics action) {
        new IndexColumnRules(transition, table).check(action.column());
        return null;
    }

    @Override
    public @Nullable Void setColumnStorage(SetColumnStorage action) {
        var written = action.storage().text().toLowerCase(Locale.ROOT);
        return on(action.column(), column -> {
            if (!new ColumnStorageRules(transition, table)
                    .storage(column, written, action.storage().place())) {
                changeAll(column, definition -> {
                    var strategy = ColumnEffects.strategy(definition.type(), written);
                    return definition.with(definition.storage().withStrategy(strategy));
                });
            }
        });
    }

    @Override
    public @Nullable Void setColumnCompression(SetColumnCompression action) {
        var method = Optional.of(action.compression().text()).filter(name -> !name.equals("default"));
        return stored(
                action.column(),
                column -> new ColumnStorageRules(transition, table)
                        .compression(column, action.compression().place()),
                storage -> storage.withCompression(method));
    }

    @Override
    public @Nullable Void setColumnOptions(SetColumnOptions action) {
        return optioned(action.column(), options -> options.with(action.options()));
    }

    @Override
    public @Nullable Void resetColumnOptions(ResetColumnOptions action) {
        return optioned(action.column(), options -> options.without(action.options()));
    }

    @Override
    public @Nullable Void changeColumnForeignOptions(ChangeColumnForeignOptions action) {
        return optioned(action.column(), options -> options.changed(action.changes()));
    }
}
