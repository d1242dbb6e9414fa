package dev.rung.processor.replay.effect;

import dev.rung.processor.replay.model.Column;
import dev.rung.processor.replay.model.Constraint;
import dev.rung.processor.replay.model.Index;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Table;
import dev.rung.sql.Place;
import dev.rung.sql.tree.KeyExpression;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.QualifiedName;
import java.util.List;
import java.util.Optional;

/** What tells a row to subscribers ({@code ATExecReplicaIdentity} of PostgreSQL 18, {@code src/backend/commands/tablecmds.c}). */
final class ReplicaIdentityRules {

    private static final String USING_INDEX = "using index ";

    private final Transition transition;
    private final SchemaObject table;

    ReplicaIdentityRules(Transition transition, SchemaObject table) {
        this.transition = transition;
        this.table = table;
    }

    /** As a table keeps the name of an index. */
    static String using(Name index) {
        return USING_INDEX + index.text();
    }

    /** Whether an index does not tell the rows of the table, which is told to the verdict. */
    boolean breaks(Name name) {
        var found = index(name.text());
        if (found.isEmpty()) {
            transition.verdict().unknown(ObjectKind.INDEX, new QualifiedName(List.of(name), name.place()));
            return true;
        }
        var index = found.get();
        var lack = lack(index, index.definition(Index.class));
        return lack.isPresent() && refuse(index, lack.get(), name.place());
    }

    private Optional<SchemaObject> index(String name) {
        return transition.schema().relation(table.schema(), name).filter(found -> found.kind() == ObjectKind.INDEX);
    }

    private Optional<Lack> lack(SchemaObject index, Index definition) {
        if (index.parent() != table.id()) {
            return Optional.of(new Lack("42809", "is of another table"));
        }
        if (!definition.isUnique()) {
            return Optional.of(new Lack("42809", "is not unique"));
        }
        if (isDeferrable(index)) {
            return Optional.of(new Lack("0A000", "is checked at the end of the transaction"));
        }
        if (definition.elements().stream()
                .anyMatch(element -> element.tree().key() instanceof KeyExpression.Computed)) {
            return Optional.of(new Lack("0A000", "is on an expression"));
        }
        if (definition.where().isPresent()) {
            return Optional.of(new Lack("0A000", "is partial"));
        }
        return definition.elements().stream()
                .flatMap(element -> element.references().values().stream())
                .flatMap(id -> transition.schema().find(id).stream())
                .filter(column -> column.kind() == ObjectKind.COLUMN
                        && column.definition(Column.class).isNullable())
                .findFirst()
                .map(column -> new Lack("42809", "is on column `%s`, which takes null".formatted(column.name())));
    }

    private record Lack(String sqlState, String words) {}

    private boolean isDeferrable(SchemaObject index) {
        return new PartitionIndexes(transition)
                .constraint(index)
                .filter(constraint ->
                        constraint.definition(Constraint.class).timing().isDeferrable())
                .isPresent();
    }

    private boolean refuse(SchemaObject index, Lack lack, Place place) {
        transition
                .verdict()
                .refused(
                        lack.sqlState(),
                        "index `%s` %s".formatted(index.name(), lack.words()),
                        "what tells a row of `%s` is a unique index on all of its rows, on columns that take no null"
                                .formatted(transition.schema().describe(table)),
                        "name such an index, or `replica identity full`",
                        place,
                        table,
                        index);
        return true;
    }

    /** Whether a column is in the index that tells the rows, so that it takes no null; the verdict is told. */
    boolean breakDropNotNull(SchemaObject column, Place place) {
        var index = Optional.of(table.definition())
                .filter(Table.class::isInstance)
                .flatMap(definition -> ((Table) definition).replicaIdentity())
                .filter(identity -> identity.startsWith(USING_INDEX))
                .flatMap(identity -> index(identity.substring(USING_INDEX.length())))
                .filter(found -> found.definition(Index.class).elements().stream()
                        .anyMatch(element -> element.references().containsValue(column.id())));
        if (index.isEmpty()) {
            return false;
        }
        transition
                .verdict()
                .refused(
                        "42P16",
                        "column `%s` is in the index `%s`, which tells the rows of `%s`"
                                .formatted(
                                        column.name(),
                                        index.get().name(),
                                        transition.schema().describe(table)),
                        "a row that null is in could not be told from others",
                        "`replica identity default` or `full` first",
                        place,
                        table,
                        column);
        return true;
    }
}
