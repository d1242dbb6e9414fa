package dev.rung.processor.replay.effect;

import dev.rung.processor.replay.model.Column;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Sequence;
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
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What the actions of {@code alter table} do to a column. */
final class ColumnActions implements ColumnAction.Cases<@Nullable Void> {

    private final Transition transition;
    private final SchemaObject table;
    private final ColumnEffects columns;

    ColumnActions(Transition transition, SchemaObject table) {
        this.transition = transition;
        this.table = table;
        this.columns = new ColumnEffects(transition);
    }

    private @Nullable Void on(Name column, Consumer<SchemaObject> change) {
        transition.known(table, ObjectKind.COLUMN, column).ifPresent(change);
        return null;
    }

    /** Something that the columns of the same name in children follow. */
    private @Nullable Void inAll(Name column, UnaryOperator<Column> change) {
        return on(column, found -> columns.change(table, found.name(), change));
    }

    private @Nullable Void stored(Name column, UnaryOperator<Column.Storage> change) {
        return on(column, found -> transition.replace(found.mapped(
                Column.class, definition -> definition.with(change.apply(definition.storage())))));
    }

    @Override
    public @Nullable Void addColumn(AddColumn action) {
        if (!columns.add(table, action.column(), action.ifNotExists())) {
            return null;
        }
        for (var child : transition.descent().children(table)) {
            if (transition.schema().child(child.id(), ObjectKind.COLUMN, action.column().name().text()).isEmpty()) {
                new ColumnActions(transition, child).addColumn(action);
                columns.change(child, action.column().name().text(), column -> column.inherited(1, false));
            }
        }
        var constraints = WrittenConstraint.of(action.column().name(), action.column().constraints()).toList();
        WrittenConstraint.ordered(constraints)
                .forEach(constraint -> new ConstraintEffects(transition, table).add(constraint));
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
        var all = new ArrayList<SchemaObject>();
        all.add(found.get());
        for (var owner : transition.descent().withDescendants(table)) {
            transition.schema()
                    .child(owner.id(), ObjectKind.COLUMN, found.get().name())
                    .filter(column -> !column.definition(Column.class).isLocal())
                    .ifPresent(all::add);
        }
        new Removal(transition).drop(all, action.behavior(), action.column().place());
        return null;
    }

    @Override
    public @Nullable Void setColumnType(SetColumnType action) {
        var type = transition.binder().type(action.type());
        return on(action.column(), found -> {
            for (var owner : transition.descent().withDescendants(table)) {
                transition.schema().child(owner.id(), ObjectKind.COLUMN, found.name()).ifPresent(column -> {
                    columns.setType(column, type);
                    transition.replace(transition.current(column)
                            .mapped(Column.class, definition -> definition.withCollation(
                                    action.collation().map(Object::toString))));
                });
            }
        });
    }

    @Override
    public @Nullable Void setColumnDefault(SetColumnDefault action) {
        return on(action.column(), column -> columns.setDefault(table, column, action.value()));
    }

    @Override
    public @Nullable Void dropColumnDefault(DropColumnDefault action) {
        return on(action.column(), columns::dropDefault);
    }

    @Override
    public @Nullable Void setNotNull(SetNotNull action) {
        return inAll(
                action.column(),
                column -> column.withNotNull(Optional.of(column.notNull().orElse(Column.NotNull.PLAIN))));
    }

    @Override
    public @Nullable Void dropNotNull(DropNotNull action) {
        return inAll(action.column(), column -> column.withNotNull(Optional.empty()));
    }

    @Override
    public @Nullable Void setGenerationExpression(SetGenerationExpression action) {
        return on(action.column(), column -> {
            boolean isStored = column.definition(Column.class).value().filter(Column.Generated.class::isInstance)
                    .map(Column.Generated.class::cast)
                    .map(Column.Generated::isStored)
                    .orElse(true);
            columns.clearNeedsOfValue(column);
            columns.setGenerated(table, transition.current(column), action.value(), isStored);
        });
    }

    @Override
    public @Nullable Void dropGenerationExpression(DropGenerationExpression action) {
        return on(action.column(), column -> {
            columns.clearNeedsOfValue(column);
            columns.clearValue(transition.current(column));
        });
    }

    @Override
    public @Nullable Void addIdentity(AddIdentity action) {
        return on(
                action.column(),
                column -> columns.setIdentity(table, column, new Column.Identity(action.kind()), action.options()));
    }

    @Override
    public @Nullable Void changeIdentity(ChangeIdentity action) {
        return on(action.column(), column -> {
            for (var change : action.changes()) {
                if (change instanceof IdentityChange.SetKind set) {
                    columns.setIdentity(
                            table, transition.current(column), new Column.Identity(set.kind()), List.of());
                } else if (change instanceof IdentityChange.SetOption set) {
                    numbers(column, set.option());
                }
            }
        });
    }

    private void numbers(SchemaObject column, SequenceOption option) {
        transition.schema().users(column.id()).stream()
                .filter(user -> user.kind() == ObjectKind.SEQUENCE)
                .forEach(sequence -> transition.replace(sequence.mapped(
                        Sequence.class, old -> SequenceOptions.applied(old, List.of(option)))));
    }

    @Override
    public @Nullable Void dropIdentity(DropIdentity action) {
        return on(action.column(), columns::dropIdentity);
    }

    @Override
    public @Nullable Void setColumnStatistics(SetColumnStatistics action) {
        return stored(
                action.column(),
                old -> new Column.Storage(
                        old.strategy(),
                        old.compression(),
                        action.target().map(NumberConstant::text).filter(target -> !target.equals("-1")),
                        old.options()));
    }

    /** Statistics of an expression of an index. */
    @Override
    public @Nullable Void setNumberedStatistics(SetNumberedStatistics action) {
        return null;
    }

    @Override
    public @Nullable Void setColumnStorage(SetColumnStorage action) {
        return stored(
                action.column(),
                old -> new Column.Storage(
                        Optional.of(action.storage().text()), old.compression(), old.statistics(), old.options()));
    }

    @Override
    public @Nullable Void setColumnCompression(SetColumnCompression action) {
        return stored(
                action.column(),
                old -> new Column.Storage(
                        old.strategy(), Optional.of(action.compression().text()), old.statistics(), old.options()));
    }

    @Override
    public @Nullable Void setColumnOptions(SetColumnOptions action) {
        return stored(
                action.column(),
                old -> new Column.Storage(
                        old.strategy(), old.compression(), old.statistics(), old.options().with(action.options())));
    }

    @Override
    public @Nullable Void resetColumnOptions(ResetColumnOptions action) {
        return stored(
                action.column(),
                old -> new Column.Storage(
                        old.strategy(), old.compression(), old.statistics(), old.options().without(action.options())));
    }

    @Override
    public @Nullable Void changeColumnForeignOptions(ChangeColumnForeignOptions action) {
        return stored(
                action.column(),
                old -> new Column.Storage(
                        old.strategy(), old.compression(), old.statistics(), old.options().changed(action.changes())));
    }
}
