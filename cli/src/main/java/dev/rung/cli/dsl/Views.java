package dev.rung.cli.dsl;

import dev.rung.sql.tree.DataFilling;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.Persistence;
import dev.rung.sql.tree.QualifiedName;
import dev.rung.sql.tree.Query;
import dev.rung.sql.tree.ViewStatement;
import java.util.List;

/**
 * Statements about views: their query is text.
 *
 * @param source the statement
 */
record Views(Source source) implements ViewStatement.Cases<Code> {

    @Override
    public Code create(ViewStatement.Create view) {
        NotInDsl.unless(
                view.persistence() == Persistence.PERMANENT
                        && view.options().isEmpty()
                        && view.check() == ViewStatement.CheckOption.DEFAULT,
                "what is said of a view");
        return created(
                view.orReplace() ? "createOrReplaceView" : "createView", view.name(), view.columns(), view.query());
    }

    @Override
    public Code createMaterialized(ViewStatement.CreateMaterialized view) {
        var storage = view.storage();
        NotInDsl.unless(
                !view.isUnlogged()
                        && view.data() != DataFilling.WITH_NO_DATA
                        && storage.method().isEmpty()
                        && storage.options().isEmpty()
                        && storage.tablespace().isEmpty(),
                "what is said of a view");
        return created(
                "createMaterializedView" + (view.ifNotExists() ? "IfNotExists" : ""),
                view.name(),
                view.columns(),
                view.query());
    }

    private Code created(String method, QualifiedName name, List<Name> columns, Query query) {
        return Code.db(method, Names.with(name, columns))
                .then("as", source.of(query))
                .execute();
    }

    @Override
    public Code createRecursive(ViewStatement.CreateRecursive view) {
        return NotInDsl.because("a recursive view");
    }

    @Override
    public Code refresh(ViewStatement.Refresh refresh) {
        var name = Names.of(refresh.name());
        if (refresh.isConcurrent()) {
            NotInDsl.unless(refresh.data() == DataFilling.DEFAULT, "with data");
            return Code.call("refreshMaterializedViewConcurrently", name).executed();
        }
        return Code.call("refreshMaterializedView", name)
                .thenIf(refresh.data() == DataFilling.WITH_NO_DATA, "withNoData")
                .executed();
    }

    @Override
    public Code alter(ViewStatement.Alter alter) {
        return OfObject.owned(kind(alter.isMaterialized()), alter.ifExists(), alter.name(), alter.actions());
    }

    @Override
    public Code rename(ViewStatement.Rename rename) {
        return OfObject.renamedByJooq(
                rename.isMaterialized() ? "MaterializedView" : "View",
                rename.ifExists(),
                rename.name(),
                rename.newName());
    }

    @Override
    public Code renameColumn(ViewStatement.RenameColumn rename) {
        return NotInDsl.because("the column of a view");
    }

    @Override
    public Code setSchema(ViewStatement.SetSchema set) {
        NotInDsl.unless(!set.ifExists(), "if exists");
        return OfObject.moved(kind(set.isMaterialized()), set.name(), set.schema());
    }

    private static String kind(boolean isMaterialized) {
        return isMaterialized ? "materializedView" : "view";
    }

    @Override
    public Code dependsOnExtension(ViewStatement.DependsOnExtension depends) {
        return NotInDsl.because("depends on extension");
    }

    @Override
    public Code moveAll(ViewStatement.MoveAll move) {
        return NotInDsl.because("a tablespace");
    }

    @Override
    public Code drop(ViewStatement.Drop drop) {
        return Drops.alone(
                drop.isMaterialized() ? "MaterializedView" : "View", drop.ifExists(), drop.names(), drop.behavior());
    }

    /** The same view without saying that it has its rows from the start. */
    static ViewStatement.CreateMaterialized plain(ViewStatement.CreateMaterialized view) {
        return new ViewStatement.CreateMaterialized(
                view.isUnlogged(),
                view.ifNotExists(),
                view.name(),
                view.columns(),
                view.storage(),
                view.query(),
                view.data() == DataFilling.WITH_DATA ? DataFilling.DEFAULT : view.data(),
                view.place());
    }
}
