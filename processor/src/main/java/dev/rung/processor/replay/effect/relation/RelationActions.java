package dev.rung.processor.replay.effect.relation;

import dev.rung.processor.replay.effect.column.Inheritance;
import dev.rung.processor.replay.effect.transition.Owners;
import dev.rung.processor.replay.effect.transition.Transition;
import dev.rung.processor.replay.effect.trigger.RuleEffects;
import dev.rung.processor.replay.effect.trigger.TransitionTableRules;
import dev.rung.processor.replay.effect.trigger.TriggerEffects;
import dev.rung.processor.replay.model.Index;
import dev.rung.processor.replay.model.MaterializedView;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.Options;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Sequence;
import dev.rung.processor.replay.model.Table;
import dev.rung.processor.replay.model.View;
import dev.rung.sql.tree.ChangeForeignOptions;
import dev.rung.sql.tree.ChangeOwner;
import dev.rung.sql.tree.ClusterOn;
import dev.rung.sql.tree.DisinheritFrom;
import dev.rung.sql.tree.DropTypeOfTable;
import dev.rung.sql.tree.InheritFrom;
import dev.rung.sql.tree.Persistence;
import dev.rung.sql.tree.QualifiedName;
import dev.rung.sql.tree.RelationAction;
import dev.rung.sql.tree.ResetOptions;
import dev.rung.sql.tree.SetAccessMethod;
import dev.rung.sql.tree.SetLogged;
import dev.rung.sql.tree.SetOptions;
import dev.rung.sql.tree.SetReplicaIdentity;
import dev.rung.sql.tree.SetTablespace;
import dev.rung.sql.tree.SetTypeOfTable;
import dev.rung.sql.tree.SetWithoutCluster;
import dev.rung.sql.tree.SetWithoutOids;
import dev.rung.sql.tree.SwitchRowSecurity;
import dev.rung.sql.tree.SwitchRule;
import dev.rung.sql.tree.SwitchTrigger;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What the actions of {@code alter table} do to a relation as a whole. */
final class RelationActions implements RelationAction.Cases<@Nullable Void> {

    private final Transition transition;
    private final SchemaObject relation;

    RelationActions(Transition transition, SchemaObject relation) {
        this.transition = transition;
        this.relation = relation;
    }

    /** Changes a table; of what is no table the change is not followed. */
    private @Nullable Void table(RelationAction action, UnaryOperator<Table> change) {
        if (relation.definition() instanceof Table) {
            transition.replace(relation.mapped(Table.class, change));
        } else {
            transition.verdict().doubtStatement(action.place(), "this change of a relation is not followed");
        }
        return null;
    }

    private @Nullable Void storage(RelationAction action, UnaryOperator<Table.Storage> change) {
        if (relation.definition() instanceof MaterializedView) {
            transition.replace(
                    relation.mapped(MaterializedView.class, view -> view.with(change.apply(view.storage()))));
            return null;
        }
        return table(action, table -> table.with(change.apply(table.storage())));
    }

    @Override
    public @Nullable Void setWithoutOids(SetWithoutOids action) {
        return null;
    }

    @Override
    public @Nullable Void clusterOn(ClusterOn action) {
        if (isOfParts(action)) {
            return null;
        }
        transition
                .schema()
                .relation(relation.schema(), action.index().text())
                .ifPresentOrElse(
                        index -> storage(action, storage -> storage.withClusteredOn(index.id())),
                        () -> transition
                                .verdict()
                                .unknown(
                                        ObjectKind.INDEX,
                                        new QualifiedName(
                                                List.of(action.index()),
                                                action.index().place())));
        return null;
    }

    @Override
    public @Nullable Void setWithoutCluster(SetWithoutCluster action) {
        return isOfParts(action) ? null : storage(action, storage -> storage.withClusteredOn(SchemaObject.NONE));
    }

    /** A partitioned table has no rows that could be in order. */
    private boolean isOfParts(RelationAction action) {
        boolean isPartitioned = Table.isPartitioned(relation);
        if (isPartitioned) {
            transition
                    .verdict()
                    .refused(
                            "0A000",
                            "marks an index of `%s` for `cluster`, which is partitioned"
                                    .formatted(transition.schema().describe(relation)),
                            "the rows are in its partitions",
                            "do it to the partitions",
                            action.place(),
                            relation);
        }
        return isPartitioned;
    }

    @Override
    public @Nullable Void setLogged(SetLogged action) {
        if (relation.definition() instanceof Sequence) {
            transition.replace(relation.mapped(Sequence.class, sequence -> sequence.logged(action.isLogged())));
            return null;
        }
        if (new LoggingRefusals(transition, relation).set(action)) {
            return null;
        }
        return table(action, table -> table.with(action.isLogged() ? Persistence.PERMANENT : Persistence.UNLOGGED));
    }

    @Override
    public @Nullable Void switchTrigger(SwitchTrigger action) {
        TriggerEffects.fire(transition, relation, action);
        return null;
    }

    @Override
    public @Nullable Void switchRule(SwitchRule action) {
        RuleEffects.fire(transition, relation, action);
        return null;
    }

    @Override
    public @Nullable Void inheritFrom(InheritFrom action) {
        transition
                .relation(action.parent())
                .filter(parent -> !new InheritanceRefusals(transition, relation)
                                .add(parent, action.parent().place())
                        && !new TransitionTableRules(transition)
                                .breakHeritage(relation, action.parent().place()))
                .ifPresent(parent -> new Inheritance(transition)
                        .adopt(relation, parent, false, action.parent().place()));
        return null;
    }

    @Override
    public @Nullable Void disinheritFrom(DisinheritFrom action) {
        transition
                .relation(action.parent())
                .filter(parent -> !new InheritanceRefusals(transition, relation)
                        .remove(parent, action.parent().place()))
                .ifPresent(parent -> new Inheritance(transition).remove(relation, parent));
        return null;
    }

    @Override
    public @Nullable Void setTypeOfTable(SetTypeOfTable action) {
        transition
                .known(ObjectKind.TYPE, action.type())
                .ifPresent(type ->
                        table(action, table -> table.with(new Table.Heritage(List.of(), Optional.empty(), type.id()))));
        return null;
    }

    @Override
    public @Nullable Void dropTypeOfTable(DropTypeOfTable action) {
        return table(action, table -> table.with(Table.Heritage.NONE));
    }

    @Override
    public @Nullable Void changeOwner(ChangeOwner action) {
        transition.replace(Owners.given(relation, action.owner()));
        return null;
    }

    @Override
    public @Nullable Void setAccessMethod(SetAccessMethod action) {
        return storage(action, storage -> storage.withAccessMethod(TableCreation.method(action.method())));
    }

    /** {@code pg_default} is what a table that nobody moved is in. */
    @Override
    public @Nullable Void setTablespace(SetTablespace action) {
        var named = Optional.of(action.tablespace().text()).filter(name -> !name.equals("pg_default"));
        if (relation.kind() == ObjectKind.INDEX) {
            transition.replace(relation.mapped(Index.class, index -> index.withTablespace(named)));
            return null;
        }
        return storage(action, storage -> storage.withTablespace(named));
    }

    private @Nullable Void options(RelationAction action, UnaryOperator<Options> change) {
        if (relation.definition() instanceof Index) {
            transition.replace(relation.mapped(Index.class, index -> index.with(change.apply(index.options()))));
            return null;
        }
        if (relation.definition() instanceof View) {
            transition.replace(relation.mapped(View.class, view -> view.with(change.apply(view.options()))));
            return null;
        }
        return storage(action, storage -> storage.with(change.apply(storage.options())));
    }

    @Override
    public @Nullable Void setOptions(SetOptions action) {
        return options(action, options -> options.with(action.options()));
    }

    @Override
    public @Nullable Void resetOptions(ResetOptions action) {
        return options(action, options -> options.without(action.options()));
    }

    @Override
    public @Nullable Void setReplicaIdentity(SetReplicaIdentity action) {
        if (action.index()
                .filter(index -> new ReplicaIdentityRules(transition, relation).breaks(index))
                .isPresent()) {
            return null;
        }
        var identity = switch (action.kind()) {
            case DEFAULT -> Optional.<String>empty();
            case USING_INDEX -> action.index().map(ReplicaIdentityRules::using);
            default -> Optional.of(action.kind().name().toLowerCase(Locale.ROOT));
        };
        return table(action, table -> table.withReplicaIdentity(identity));
    }

    @Override
    public @Nullable Void switchRowSecurity(SwitchRowSecurity action) {
        return table(action, table -> {
            var old = table.security();
            return table.with(
                    switch (action.kind()) {
                        case ENABLE -> new Table.Security(true, old.isForced());
                        case DISABLE -> new Table.Security(false, old.isForced());
                        case FORCE -> new Table.Security(old.isOn(), true);
                        case NO_FORCE -> new Table.Security(old.isOn(), false);
                    });
        });
    }

    @Override
    public @Nullable Void changeForeignOptions(ChangeForeignOptions action) {
        return table(
                action,
                table -> table.foreign()
                        .map(there -> table.with(new Table.Foreign(
                                there.server(), there.options().changed(action.changes()))))
                        .orElse(table));
    }
}
