package dev.rung.processor.replay.effect.relation;

import dev.rung.sql.Place;
import dev.rung.sql.tree.FromItem;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.QualifiedName;
import dev.rung.sql.tree.Query;
import dev.rung.sql.tree.Relation;
import dev.rung.sql.tree.Select;
import dev.rung.sql.tree.ValueReference;
import dev.rung.sql.tree.ViewStatement;
import dev.rung.sql.tree.With;
import java.util.List;
import java.util.Optional;

/** {@code create recursive view} is another way to write a view of {@code with recursive} (PostgreSQL 18, "CREATE VIEW"). */
final class RecursiveView {

    private RecursiveView() {}

    /** The view as PostgreSQL takes it. */
    static ViewStatement.Create written(ViewStatement.CreateRecursive create) {
        return new ViewStatement.Create(
                create.orReplace(),
                create.persistence(),
                create.name(),
                create.columns(),
                create.options(),
                query(create),
                ViewStatement.CheckOption.DEFAULT,
                create.place());
    }

    private static Query query(ViewStatement.CreateRecursive create) {
        var place = create.query().place();
        var itself = new With.CommonTable(
                create.name().name(),
                create.columns(),
                With.Materialization.DEFAULT,
                create.query(),
                Optional.empty(),
                Optional.empty(),
                place);
        return new Query(
                Optional.of(new With(true, List.of(itself), place)),
                select(create, place),
                List.of(),
                Optional.empty(),
                List.of(),
                place);
    }

    private static Select select(ViewStatement.CreateRecursive create, Place place) {
        var relation = new Relation(
                named(create.name().name()),
                Relation.Descent.DEFAULT,
                create.name().place());
        return new Select(
                Optional.empty(),
                create.columns().stream().map(RecursiveView::target).toList(),
                Optional.empty(),
                List.of(new FromItem.Table(relation, Optional.empty(), Optional.empty(), place)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                place);
    }

    private static Select.Target target(Name column) {
        return new Select.Target(
                new ValueReference.Column(named(column), column.place()), Optional.empty(), column.place());
    }

    private static QualifiedName named(Name name) {
        return new QualifiedName(List.of(name), name.place());
    }
}
