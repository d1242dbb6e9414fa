package dev.rung.processor.replay.effect.operator;

import dev.rung.processor.replay.effect.routine.CalledFunctions;
import dev.rung.processor.replay.effect.transition.Owners;
import dev.rung.processor.replay.effect.transition.Removal;
import dev.rung.processor.replay.effect.transition.Transition;
import dev.rung.processor.replay.model.Dependency;
import dev.rung.processor.replay.model.Operator;
import dev.rung.processor.replay.model.Options;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.sql.tree.OperatorStatement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What statements do to operators; their classes and families are for {@link OperatorSetEffects}. */
public final class OperatorEffects implements OperatorStatement.Cases<@Nullable Void> {

    private final Transition transition;
    private final OperatorReferences references;
    private final OperatorSetEffects sets;

    public OperatorEffects(Transition transition) {
        this.transition = transition;
        this.references = new OperatorReferences(transition);
        this.sets = new OperatorSetEffects(transition);
    }

    public void apply(OperatorStatement statement) {
        statement.accept(this);
    }

    @Override
    public @Nullable Void create(OperatorStatement.Create create) {
        new OperatorCreation(transition, create).run();
        return null;
    }

    @Override
    public @Nullable Void setOptions(OperatorStatement.SetOptions set) {
        references.find(set.operator(), false).ifPresent(operator -> setOptions(operator, set));
        return null;
    }

    /** What an estimator is set to {@code none} for is estimated by none. */
    private void setOptions(SchemaObject operator, OperatorStatement.SetOptions set) {
        var old = operator.definition(Operator.class);
        var estimators = new HashMap<>(old.estimators());
        var others = new Options(old.options().values());
        Set<Dependency> needs = new HashSet<>(operator.dependencies());
        for (var option : set.options()) {
            var words = OperatorCreation.words(option);
            if (!OperatorCreation.ESTIMATORS.contains(words)) {
                others = others.with(OperatorCreation.properties(List.of(option)));
                continue;
            }
            var before = estimators.remove(words);
            if (before != null) {
                needs.removeAll(before.needs());
            }
            CalledFunctions.name(option)
                    .filter(name -> !name.name().text().equalsIgnoreCase("none"))
                    .map(name -> new CalledFunctions(transition).near(name, List.of()))
                    .ifPresent(function -> {
                        estimators.put(words, function);
                        needs.addAll(function.needs());
                    });
        }
        transition.replace(operator.with(old.with(estimators, others)).needingOnly(needs));
    }

    @Override
    public @Nullable Void setOwner(OperatorStatement.SetOwner set) {
        references
                .find(set.operator(), false)
                .ifPresent(operator -> transition.replace(Owners.given(operator, set.owner())));
        return null;
    }

    @Override
    public @Nullable Void setSchema(OperatorStatement.SetSchema set) {
        references.find(set.operator(), false).ifPresent(operator -> transition.move(operator, set.schema()));
        return null;
    }

    @Override
    public @Nullable Void drop(OperatorStatement.Drop drop) {
        var found = drop.operators().stream()
                .flatMap(operator -> references.find(operator, drop.ifExists()).stream())
                .toList();
        if (!found.isEmpty()) {
            new Removal(transition)
                    .drop(found, drop.behavior(), drop.operators().get(0).place());
        }
        return null;
    }

    @Override
    public @Nullable Void createClass(OperatorStatement.CreateClass create) {
        sets.createClass(create);
        return null;
    }

    @Override
    public @Nullable Void createFamily(OperatorStatement.CreateFamily create) {
        sets.createFamily(create);
        return null;
    }

    @Override
    public @Nullable Void addToFamily(OperatorStatement.AddToFamily add) {
        sets.add(add);
        return null;
    }

    @Override
    public @Nullable Void dropFromFamily(OperatorStatement.DropFromFamily drop) {
        sets.drop(drop);
        return null;
    }

    @Override
    public @Nullable Void renameSet(OperatorStatement.RenameSet rename) {
        references.find(rename.set(), false).ifPresent(set -> transition.rename(set, rename.newName()));
        return null;
    }

    @Override
    public @Nullable Void setOwnerOfSet(OperatorStatement.SetOwnerOfSet set) {
        references.find(set.set(), false).ifPresent(found -> transition.replace(Owners.given(found, set.owner())));
        return null;
    }

    @Override
    public @Nullable Void setSchemaOfSet(OperatorStatement.SetSchemaOfSet set) {
        references.find(set.set(), false).ifPresent(found -> transition.move(found, set.schema()));
        return null;
    }

    @Override
    public @Nullable Void dropSet(OperatorStatement.DropSet drop) {
        references
                .find(drop.set(), drop.ifExists())
                .ifPresent(set -> new Removal(transition)
                        .drop(List.of(set), drop.behavior(), drop.set().place()));
        return null;
    }
}
