package dev.rung.cli.difference;

import dev.rung.catalog.CatalogChange;
import dev.rung.sql.tree.AddConstraint;
import dev.rung.sql.tree.IndexDefinition;
import dev.rung.sql.tree.IndexElement;
import dev.rung.sql.tree.IndexStatement;
import dev.rung.sql.tree.KeyExpression;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.NullTreatment;
import dev.rung.sql.tree.TableConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Constraints and indexes of entities that the database has already: under another name, or with more said of them, such as
 * {@code on delete cascade} or a predicate.
 */
final class SameParts {

    private static final Set<String> KINDS = Set.of("constraint", "index");

    private SameParts() {}

    /** The statements that make those of the entities the same, or that make room for the others. */
    static List<String> statements(List<CatalogChange> changes) {
        var statements = new ArrayList<String>();
        var others = new ArrayList<>(changes.stream()
                .filter(change -> change.property() == null && change.before() == null)
                .toList());
        for (var change : changes) {
            if (!KINDS.contains(change.kind()) || change.before() == null) {
                continue;
            }
            if (change.property() == null) {
                var same =
                        others.stream().filter(other -> isSame(change, other)).findFirst();
                same.ifPresent(others::remove);
                same.map(other -> adopt(change, other)).ifPresent(statements::add);
            } else if ("definition".equals(change.property())
                    && change.after() != null
                    && says(change.after(), change.before())) {
                statements.add(drop(change));
            }
        }
        return statements;
    }

    private static boolean isSame(CatalogChange entity, CatalogChange other) {
        if (!Names.place(entity.name()).equals(Names.place(other.name()))) {
            return false;
        }
        var wanted = String.valueOf(entity.before());
        var there = String.valueOf(other.after());
        if (entity.kind().equals(other.kind())) {
            return entity.kind().equals("index") ? isEqual(there, wanted) : there.startsWith(wanted);
        }
        return isUniqueOver(there, wanted);
    }

    /** Whether an index does what a constraint wants: no key may appear twice. */
    private static boolean isUniqueOver(String index, String constraint) {
        return unique(constraint)
                .map(SameParts::elements)
                .filter(wanted -> index(index).filter(SameParts::isPlainUnique).stream()
                        .anyMatch(create -> create.definition().elements().equals(wanted)))
                .isPresent();
    }

    private static boolean isPlainUnique(IndexStatement.Create index) {
        return index.isUnique()
                && index.equals(bare(index))
                && index.definition().method().map(Name::text).equals(Optional.of("btree"));
    }

    private static List<IndexElement> elements(TableConstraint.Unique constraint) {
        return constraint.columns().stream().map(SameParts::element).toList();
    }

    private static IndexElement element(Name column) {
        return new IndexElement(
                new KeyExpression.Column(column, column.place()),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                IndexElement.Order.DEFAULT,
                IndexElement.Nulls.DEFAULT,
                column.place());
    }

    private static Optional<TableConstraint.Unique> unique(String constraint) {
        return Trees.alter("alter table t add " + constraint)
                .map(alter -> alter.actions().get(0))
                .filter(AddConstraint.class::isInstance)
                .map(action -> ((AddConstraint) action).constraint())
                .filter(TableConstraint.Unique.class::isInstance)
                .map(TableConstraint.Unique.class::cast);
    }

    /** What the one says, and maybe more. */
    private static boolean says(String more, String less) {
        var index = index(more);
        return index.isPresent()
                ? isEqual(more, less) || index.map(SameParts::bare).equals(index(less))
                : more.startsWith(less);
    }

    /** Whether two definitions say the same, but for the name of an index. */
    private static boolean isEqual(String one, String other) {
        var index = index(one);
        return index.isPresent() ? index.equals(index(other)) : one.equals(other);
    }

    /** An index without its name. */
    private static Optional<IndexStatement.Create> index(String definition) {
        return Trees.of(definition, IndexStatement.Create.class).map(index -> nameless(index, index.definition()));
    }

    private static IndexStatement.Create nameless(IndexStatement.Create index, IndexDefinition definition) {
        return new IndexStatement.Create(
                index.isUnique(),
                index.isConcurrent(),
                index.ifNotExists(),
                Optional.empty(),
                index.table(),
                definition,
                index.place());
    }

    /** An index of which nothing is said behind its elements. */
    private static IndexStatement.Create bare(IndexStatement.Create index) {
        var definition = index.definition();
        return nameless(
                index,
                new IndexDefinition(
                        definition.method(),
                        definition.elements(),
                        List.of(),
                        NullTreatment.DEFAULT,
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        definition.place()));
    }

    private static String adopt(CatalogChange entity, CatalogChange other) {
        if (!isEqual(String.valueOf(entity.before()), String.valueOf(other.after()))) {
            return drop(entity);
        }
        return entity.kind().equals("index")
                ? "alter index " + index(entity) + " rename to " + Names.simple(other.name())
                : "alter table " + Names.place(entity.name()) + " rename constraint " + Names.simple(entity.name())
                        + " to " + Names.simple(other.name());
    }

    private static String drop(CatalogChange entity) {
        return entity.kind().equals("index")
                ? "drop index " + index(entity)
                : "alter table " + Names.place(entity.name()) + " drop constraint " + Names.simple(entity.name());
    }

    /** An index stands in the schema of its table. */
    private static String index(CatalogChange index) {
        return Names.place(Names.place(index.name())) + "." + Names.simple(index.name());
    }
}
