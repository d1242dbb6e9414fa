package dev.rung.processor.replay.effect.constraint;

import dev.rung.processor.replay.effect.remedy.Remedies;
import dev.rung.processor.replay.effect.remedy.Spelling;
import dev.rung.processor.replay.model.Code;
import dev.rung.processor.replay.model.Index;
import dev.rung.processor.replay.model.Schema;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.sql.Place;
import dev.rung.sql.tree.Behavior;
import dev.rung.sql.tree.IndexDefinition;
import dev.rung.sql.tree.IndexElement;
import dev.rung.sql.tree.IndexStatement;
import dev.rung.sql.tree.KeyExpression;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.NullTreatment;
import dev.rung.sql.tree.Statement;
import java.util.List;
import java.util.Optional;

/** Puts indexes right. */
public final class IndexRemedies implements Remedies {

    @Override
    public List<Statement> create(SchemaObject object, Schema schema) {
        var index = object.definition(Index.class);
        var spelling = new Spelling(schema);
        return spelling.names(index.include()).stream()
                .<Statement>map(include -> new IndexStatement.Create(
                        index.isUnique(),
                        false,
                        false,
                        Optional.of(Spelling.name(object)),
                        spelling.tableOf(object),
                        definition(index, include, schema),
                        Place.NOWHERE))
                .toList();
    }

    private static IndexDefinition definition(Index index, List<Name> include, Schema schema) {
        return new IndexDefinition(
                Optional.of(index.method())
                        .filter(method -> !method.equals("btree"))
                        .map(Spelling::name),
                elements(index, schema),
                include.stream().map(IndexRemedies::element).toList(),
                index.areNullsDistinct() ? NullTreatment.DEFAULT : NullTreatment.NOT_DISTINCT,
                Spelling.options(index.options()),
                index.tablespace().map(Spelling::name),
                index.where().map(where -> where.in(schema)),
                Place.NOWHERE);
    }

    /** What an index is ordered by, under the names of today. */
    static List<IndexElement> elements(Index index, Schema schema) {
        return index.elements().stream()
                .map((Code<IndexElement> element) -> element.in(schema))
                .toList();
    }

    private static IndexElement element(Name column) {
        return new IndexElement(
                new KeyExpression.Column(column, Place.NOWHERE),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                IndexElement.Order.DEFAULT,
                IndexElement.Nulls.DEFAULT,
                Place.NOWHERE);
    }

    @Override
    public List<Statement> drop(SchemaObject object, Schema schema) {
        return List.of(new IndexStatement.Drop(
                false, false, List.of(new Spelling(schema).of(object)), Behavior.DEFAULT, Place.NOWHERE));
    }

    @Override
    public List<Statement> rename(SchemaObject object, Schema schema, String to) {
        return List.of(
                new IndexStatement.Rename(false, new Spelling(schema).of(object), Spelling.name(to), Place.NOWHERE));
    }

    /** The index behind a constraint changes with it, and one that a foreign key needs cannot be dropped. */
    @Override
    public List<Statement> restore(Change change) {
        boolean isFree = !change.is().definition(Index.class).isBehindConstraint()
                && change.after().users(change.is().id()).isEmpty();
        return isFree ? Remedies.super.restore(change) : List.of();
    }
}
