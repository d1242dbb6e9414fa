package dev.rung.processor.replay.effect.data;

import dev.rung.processor.replay.effect.transition.Transition;
import dev.rung.processor.replay.verdict.Verdict;
import dev.rung.sql.tree.LockStatement;
import org.jspecify.annotations.Nullable;

/** What {@code lock} needs to be there. */
public final class LockEffects implements LockStatement.Cases<@Nullable Void> {

    private final Transition transition;

    public LockEffects(Transition transition) {
        this.transition = transition;
    }

    public void apply(LockStatement statement) {
        statement.accept(this);
    }

    @Override
    public @Nullable Void lock(LockStatement.Lock lock) {
        lock.targets().stream()
                .filter(target -> !Verdict.isOfTheSystem(target.table()))
                .forEach(target -> transition.relation(target.table()));
        return null;
    }
}
