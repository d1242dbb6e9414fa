package dev.rung.processor.replay.effect.relation;

import dev.rung.processor.replay.analysis.ResultColumn;
import dev.rung.processor.replay.binding.Bound;
import dev.rung.processor.replay.effect.column.ResultingColumns;
import dev.rung.processor.replay.effect.transition.Transition;
import dev.rung.processor.replay.model.Column;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.Options;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.View;
import dev.rung.processor.replay.names.SearchPath;
import dev.rung.sql.Place;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.Persistence;
import dev.rung.sql.tree.Query;
import dev.rung.sql.tree.Select;
import dev.rung.sql.tree.ViewStatement;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Creates views, and replaces them ({@code DefineVirtualRelation} of PostgreSQL 18, {@code src/backend/commands/view.c}). */
final class ViewCreation {

    private final Transition transition;

    ViewCreation(Transition transition) {
        this.transition = transition;
    }

    void create(ViewStatement.Create create) {
        if (isToTable(create)) {
            return;
        }
        var query = transition.binder().query(create.query());
        var columns = ResultingColumns.named(query.columns(), create.columns());
        if (!areDistinct(columns, create.query(), create.columns())) {
            return;
        }
        if (new ViewCheckRules(transition).breaks(create)) {
            return;
        }
        var definition = new View(query.code(), options(create), query.columns().isPresent());
        schemaOf(create, query)
                .map(in -> SchemaObject.of(
                        ObjectKind.VIEW, in, create.name().name().text(), definition))
                .map(view -> view.needing(query.dependencies()))
                .ifPresent(view -> put(create, view, columns));
    }

    /** {@code select … into} creates a table, and gives no rows. */
    private boolean isToTable(ViewStatement.Create create) {
        var into = TableCreation.into(create.query()).flatMap(Select::into);
        into.ifPresent(table -> transition
                .verdict()
                .refused(
                        "0A000",
                        "view `%s` selects into `%s`".formatted(create.name(), table.table()),
                        "`select … into` creates a table, and gives no rows",
                        "leave `into` out",
                        table.place()));
        return into.isPresent();
    }

    /** {@code with check option} is kept as an option. */
    private static Options options(ViewStatement.Create create) {
        var written = Options.of(create.options());
        return create.check() == ViewStatement.CheckOption.DEFAULT
                ? written
                : new Options(written.values()
                        .plus("check_option", create.check().name().toLowerCase(Locale.ROOT)));
    }

    /** A view of something temporary is temporary itself. */
    private Optional<Long> schemaOf(ViewStatement.Create create, Bound<Query> query) {
        var temporary = transition.schema().schema(SearchPath.TEMPORARY).map(SchemaObject::id);
        boolean isTemporary = create.persistence() == Persistence.TEMPORARY
                || query.needs().stream()
                        .flatMap(id -> transition.schema().find(id).stream())
                        .anyMatch(needed -> needed.schema() != SchemaObject.NONE
                                && temporary.filter(in -> in == needed.schema()).isPresent());
        var persistence = isTemporary ? Persistence.TEMPORARY : Persistence.PERMANENT;
        if (new PersistenceRules(transition).breaks(create.name(), persistence)) {
            return Optional.empty();
        }
        return isTemporary ? temporary : transition.target(create.name());
    }

    private void put(ViewStatement.Create create, SchemaObject view, List<ResultColumn> columns) {
        var existing = transition
                .schema()
                .relation(view.schema(), view.name())
                .filter(found -> create.orReplace() && found.kind() == ObjectKind.VIEW);
        if (existing.isPresent()) {
            replace(existing.get(), view, columns, create);
        } else if (transition.isFree(view, false, create.name().place())) {
            new ResultingColumns(transition).add(transition.add(view), columns);
        }
    }

    // replacing

    /** The columns stay, and others may only come behind them. */
    private void replace(SchemaObject old, SchemaObject view, List<ResultColumn> columns, ViewStatement.Create create) {
        var before = transition.schema().children(old.id(), ObjectKind.COLUMN);
        boolean isKnown = old.definition().isComplete() && view.definition().isComplete();
        if (isKnown && !fits(old, before, columns, create.query(), create.columns())) {
            return;
        }
        transition.replace(view.inPlaceOf(old));
        if (isKnown) {
            new ResultingColumns(transition).add(old, columns.subList(before.size(), columns.size()));
        } else {
            before.forEach(transition::remove);
            new ResultingColumns(transition).add(old, columns);
        }
    }

    private boolean fits(
            SchemaObject view, List<SchemaObject> before, List<ResultColumn> columns, Query query, List<Name> names) {
        if (columns.size() < before.size()) {
            refuse(
                    view,
                    "column `" + before.get(columns.size()).name() + "` of view `" + view.name() + "` cannot go",
                    query.place());
            return false;
        }
        for (int i = 0; i < before.size(); i++) {
            var old = before.get(i);
            var now = columns.get(i);
            if (!old.name().equals(now.name())) {
                refuse(
                        view,
                        "column `" + old.name() + "` of view `" + view.name() + "` cannot become `" + now.name() + "`",
                        placeOf(i, query, names));
                return false;
            }
            var type = old.definition(Column.class).type();
            if (type.isKnown()
                    && now.type().isPresent()
                    && !type.equals(now.type().get())) {
                refuse(
                        view,
                        "column `" + old.name() + "` of view `" + view.name() + "` cannot become `"
                                + now.type().get().shown(transition.schema()) + "`, since it is `"
                                + type.shown(transition.schema()) + "`",
                        placeOf(i, query, names));
                return false;
            }
        }
        return true;
    }

    private void refuse(SchemaObject view, String problem, Place place) {
        transition
                .verdict()
                .refused(
                        "42P16",
                        problem,
                        "`create or replace view` keeps the names, the types and the order of the columns that the view has, and adds others behind them",
                        "drop the view and create it anew",
                        place,
                        view);
    }

    private static Place placeOf(int index, Query query, List<Name> names) {
        if (index < names.size()) {
            return names.get(index).place();
        }
        return query.body() instanceof Select select && index < select.targets().size()
                ? select.targets().get(index).place()
                : query.place();
    }

    // columns

    /** Whether no two columns have the same name; else that is an accusation. */
    boolean areDistinct(List<ResultColumn> columns, Query query, List<Name> names) {
        var seen = new HashSet<String>();
        for (int i = 0; i < columns.size(); i++) {
            var name = columns.get(i).name();
            if (columns.get(i)
                    .type()
                    .filter(type -> type.is("record") || type.is("_record"))
                    .isPresent()) {
                transition
                        .verdict()
                        .refused(
                                "42P16",
                                "column `" + name + "` is a row without a type",
                                "the columns of a relation have types, and `record` is none that is stored",
                                "cast it to a composite type, or select its parts",
                                placeOf(i, query, names));
                return false;
            }
            if (!seen.add(name)) {
                transition
                        .verdict()
                        .refused(
                                "42701",
                                "column `" + name + "` stands twice",
                                "the columns of a relation need names of their own",
                                "give one of them another name with `as`",
                                placeOf(i, query, names));
                return false;
            }
        }
        return true;
    }
}
