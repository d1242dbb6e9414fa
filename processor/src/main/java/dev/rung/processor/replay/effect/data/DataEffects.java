package dev.rung.processor.replay.effect.data;

import dev.rung.processor.replay.effect.relation.TableCreation;
import dev.rung.processor.replay.effect.transition.Transition;
import dev.rung.processor.replay.model.Constraint;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.sql.tree.Behavior;
import dev.rung.sql.tree.DataFilling;
import dev.rung.sql.tree.DataStatement;
import dev.rung.sql.tree.Query;
import dev.rung.sql.tree.Relation;
import dev.rung.sql.tree.Select;
import dev.rung.sql.tree.TableStatement;
import dev.rung.sql.tree.TableStorage;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What reading and changing rows does to the schema: nothing by itself, and what the functions do that are called. */
public final class DataEffects implements DataStatement.Cases<@Nullable Void> {

    private final Transition transition;

    public DataEffects(Transition transition) {
        this.transition = transition;
    }

    public void apply(DataStatement statement) {
        statement.accept(this);
    }

    @Override
    public @Nullable Void query(Query query) {
        return TableCreation.into(query).map(select -> create(query, select)).orElseGet(() -> bind(query));
    }

    private @Nullable Void bind(DataStatement statement) {
        transition.binder().data(statement);
        if (statement instanceof DataStatement.Insert insert) {
            new ConflictRules(transition).check(insert);
        }
        return null;
    }

    /** {@code select … into} is another way to write {@code create table as}. */
    private @Nullable Void create(Query query, Select select) {
        var into = select.into().orElseThrow();
        new TableCreation(transition)
                .as(new TableStatement.CreateAs(
                        into.persistence(),
                        false,
                        into.table(),
                        List.of(),
                        new TableStorage(
                                Optional.empty(),
                                List.of(),
                                false,
                                TableStorage.OnCommit.DEFAULT,
                                Optional.empty(),
                                query.place()),
                        new TableStatement.FromQuery(query, query.place()),
                        DataFilling.DEFAULT,
                        query.place()));
        return null;
    }

    @Override
    public @Nullable Void insert(DataStatement.Insert insert) {
        return bind(insert);
    }

    @Override
    public @Nullable Void update(DataStatement.Update update) {
        return bind(update);
    }

    @Override
    public @Nullable Void delete(DataStatement.Delete delete) {
        return bind(delete);
    }

    @Override
    public @Nullable Void merge(DataStatement.Merge merge) {
        return bind(merge);
    }

    @Override
    public @Nullable Void call(DataStatement.CallRoutine call) {
        return bind(call);
    }

    // truncate

    @Override
    public @Nullable Void truncate(DataStatement.Truncate truncate) {
        Set<Long> emptied = new HashSet<>();
        for (var table : truncate.tables()) {
            transition
                    .relation(table.name())
                    .ifPresent(
                            found -> transition.descent().withDescendants(found).forEach(one -> emptied.add(one.id())));
        }
        if (truncate.behavior() != Behavior.CASCADE) {
            truncate.tables().forEach(table -> findReferences(table, emptied));
        }
        return null;
    }

    private void findReferences(Relation table, Set<Long> emptied) {
        transition
                .names()
                .relation(table.name())
                .flatMap(found -> transition
                        .names()
                        .all(ObjectKind.CONSTRAINT)
                        .filter(user -> refersTo(user, found.id()) && !emptied.contains(user.parent()))
                        .findFirst())
                .ifPresent(key -> {
                    var from = transition.schema().describe(transition.schema().get(key.parent()));
                    transition
                            .verdict()
                            .refused(
                                    "0A000",
                                    "`" + table.name() + "` is referred to by the foreign key `" + key.name() + "` of `"
                                            + from + "`",
                                    "PostgreSQL empties a table only together with those that refer to it",
                                    "name `" + from + "` in the same `truncate`, or add `cascade`",
                                    table.name().place(),
                                    key);
                });
    }

    private static boolean refersTo(SchemaObject user, long table) {
        return user.kind() == ObjectKind.CONSTRAINT
                && user.definition(Constraint.class).rule() instanceof Constraint.ForeignKey key
                && key.table() == table
                && user.parent() != table;
    }
}
