package dev.rung.processor.replay.effect.relation;

import dev.rung.processor.replay.effect.column.ResultingColumns;
import dev.rung.processor.replay.effect.transition.Transition;
import dev.rung.processor.replay.model.MaterializedView;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.Options;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Table;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.QualifiedName;
import dev.rung.sql.tree.ViewStatement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What statements do to views and materialized views. */
public final class ViewEffects implements ViewStatement.Cases<@Nullable Void> {

    private final Transition transition;

    public ViewEffects(Transition transition) {
        this.transition = transition;
    }

    public void apply(ViewStatement statement) {
        statement.accept(this);
    }

    @Override
    public @Nullable Void create(ViewStatement.Create create) {
        new ViewCreation(transition).create(create);
        return null;
    }

    @Override
    public @Nullable Void createRecursive(ViewStatement.CreateRecursive create) {
        new ViewCreation(transition).create(RecursiveView.written(create));
        return null;
    }

    @Override
    public @Nullable Void createMaterialized(ViewStatement.CreateMaterialized create) {
        var query = transition.binder().query(create.query());
        var storage = new Table.Storage(
                Options.of(create.storage().options()),
                create.storage().method().map(Name::text),
                create.storage().tablespace().map(Name::text),
                SchemaObject.NONE);
        var columns = ResultingColumns.named(query.columns(), create.columns());
        var definition =
                new MaterializedView(query.code(), storage, query.columns().isPresent());
        transition
                .target(create.name())
                .map(in -> SchemaObject.of(
                        ObjectKind.MATERIALIZED_VIEW, in, create.name().name().text(), definition))
                .filter(view -> transition.isFree(
                        view, create.ifNotExists(), create.name().place()))
                .filter(view -> new ViewCreation(transition).areDistinct(columns, create.query(), create.columns()))
                .map(view -> transition.add(view.needing(query.dependencies())))
                .ifPresent(view -> new ResultingColumns(transition).add(view, columns));
        return null;
    }

    @Override
    public @Nullable Void refresh(ViewStatement.Refresh refresh) {
        transition.find(ObjectKind.MATERIALIZED_VIEW, refresh.name(), false);
        return null;
    }

    private Optional<SchemaObject> view(boolean isMaterialized, QualifiedName name, boolean ifExists) {
        return transition.find(kind(isMaterialized), name, ifExists);
    }

    private static ObjectKind kind(boolean isMaterialized) {
        return isMaterialized ? ObjectKind.MATERIALIZED_VIEW : ObjectKind.VIEW;
    }

    @Override
    public @Nullable Void alter(ViewStatement.Alter alter) {
        view(alter.isMaterialized(), alter.name(), alter.ifExists())
                .ifPresent(view -> alter.actions()
                        .forEach(action -> new TableActions(transition, transition.current(view)).apply(action)));
        return null;
    }

    @Override
    public @Nullable Void rename(ViewStatement.Rename rename) {
        view(rename.isMaterialized(), rename.name(), rename.ifExists())
                .map(view -> view.named(rename.newName().text()))
                .filter(renamed ->
                        transition.isFree(renamed, false, rename.newName().place()))
                .ifPresent(transition::replace);
        return null;
    }

    @Override
    public @Nullable Void renameColumn(ViewStatement.RenameColumn rename) {
        view(rename.isMaterialized(), rename.name(), rename.ifExists())
                .flatMap(view -> transition.known(view, ObjectKind.COLUMN, rename.column()))
                .map(column -> column.named(rename.newName().text()))
                .filter(renamed ->
                        transition.isFree(renamed, false, rename.newName().place()))
                .ifPresent(transition::replace);
        return null;
    }

    @Override
    public @Nullable Void setSchema(ViewStatement.SetSchema set) {
        view(set.isMaterialized(), set.name(), set.ifExists()).ifPresent(view -> transition.move(view, set.schema()));
        return null;
    }

    @Override
    public @Nullable Void dependsOnExtension(ViewStatement.DependsOnExtension depends) {
        transition.verdict().doubtStatement(depends.place(), "what goes with an extension is not followed");
        return null;
    }

    /** Where a view is kept is not followed in the words of this statement. */
    @Override
    public @Nullable Void moveAll(ViewStatement.MoveAll move) {
        return null;
    }

    @Override
    public @Nullable Void drop(ViewStatement.Drop drop) {
        transition.drop(kind(drop.isMaterialized()), drop.names(), drop.ifExists(), drop.behavior());
        return null;
    }
}
