package dev.rung.processor.replay.safety;

import dev.rung.processor.replay.model.Index;
import dev.rung.processor.replay.model.MaterializedView;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.sql.tree.DataFilling;
import dev.rung.sql.tree.LockMode;
import dev.rung.sql.tree.QualifiedName;
import dev.rung.sql.tree.Query;
import dev.rung.sql.tree.SetTablespace;
import dev.rung.sql.tree.ViewStatement;
import org.jspecify.annotations.Nullable;

/** What statements about views do to a running system. */
final class ViewSafety implements ViewStatement.Cases<@Nullable Void> {

    private final Impact impact;

    ViewSafety(Impact impact) {
        this.impact = impact;
    }

    private @Nullable Void exclude(QualifiedName name) {
        impact.lock(name, LockMode.ACCESS_EXCLUSIVE);
        return null;
    }

    private @Nullable Void define(QualifiedName name, Query query) {
        impact.names()
                .target(name)
                .flatMap(in -> impact.before().relation(in.id(), name.name().text()))
                .ifPresent(view -> impact.lock(view, LockMode.ACCESS_EXCLUSIVE));
        return new Reads(impact).query(query, false);
    }

    @Override
    public @Nullable Void create(ViewStatement.Create create) {
        return define(create.name(), create.query());
    }

    @Override
    public @Nullable Void createRecursive(ViewStatement.CreateRecursive create) {
        return define(create.name(), create.query());
    }

    @Override
    public @Nullable Void createMaterialized(ViewStatement.CreateMaterialized create) {
        boolean isThere = impact.names()
                .target(create.name())
                .flatMap(in ->
                        impact.before().relation(in.id(), create.name().name().text()))
                .isPresent();
        if (!isThere) {
            boolean isFilled = create.data() != DataFilling.WITH_NO_DATA;
            new Reads(impact).query(create.query(), isFilled);
            if (isFilled) {
                impact.names()
                        .target(create.name())
                        .flatMap(in -> impact.after()
                                .relation(in.id(), create.name().name().text()))
                        .ifPresent(impact.rows()::fill);
            }
        }
        return null;
    }

    @Override
    public @Nullable Void refresh(ViewStatement.Refresh refresh) {
        impact.relation(refresh.name()).ifPresent(view -> refresh(view, refresh));
        return null;
    }

    private void refresh(SchemaObject view, ViewStatement.Refresh refresh) {
        impact.lock(view, refresh.isConcurrent() ? LockMode.EXCLUSIVE : LockMode.ACCESS_EXCLUSIVE);
        boolean isFilled = refresh.data() != DataFilling.WITH_NO_DATA;
        if (isFilled && view.definition() instanceof MaterializedView definition) {
            new Reads(impact).query(definition.query().in(impact.before()), true);
        }
        if (refresh.isConcurrent()) {
            concurrently(view);
        } else if (isFilled) {
            impact.refill(view);
        } else {
            impact.empty(view);
        }
    }

    /** PostgreSQL 18, "REFRESH MATERIALIZED VIEW": it needs a unique index of columns, and of all rows. */
    private void concurrently(SchemaObject view) {
        impact.scan(view);
        boolean isFound = impact.before().children(view.id(), ObjectKind.INDEX).stream()
                .map(index -> index.definition(Index.class))
                .anyMatch(index -> index.isUnique() && index.where().isEmpty());
        if (!isFound) {
            impact.refuse("55000", "cannot refresh materialized view \"" + view.name() + "\" concurrently");
        }
    }

    @Override
    public @Nullable Void alter(ViewStatement.Alter alter) {
        if (!alter.isMaterialized()) {
            return exclude(alter.name());
        }
        impact.relation(alter.name()).ifPresent(view -> {
            new Alteration(impact, view, true).apply(alter.actions());
            if (alter.actions().stream().anyMatch(SetTablespace.class::isInstance)) {
                impact.move(view);
            }
        });
        return null;
    }

    @Override
    public @Nullable Void rename(ViewStatement.Rename rename) {
        return exclude(rename.name());
    }

    @Override
    public @Nullable Void renameColumn(ViewStatement.RenameColumn rename) {
        return exclude(rename.name());
    }

    @Override
    public @Nullable Void setSchema(ViewStatement.SetSchema set) {
        return exclude(set.name());
    }

    @Override
    public @Nullable Void dependsOnExtension(ViewStatement.DependsOnExtension depends) {
        return exclude(depends.name());
    }

    @Override
    public @Nullable Void moveAll(ViewStatement.MoveAll move) {
        return null;
    }

    /** What is gone tells it. */
    @Override
    public @Nullable Void drop(ViewStatement.Drop drop) {
        return null;
    }
}
