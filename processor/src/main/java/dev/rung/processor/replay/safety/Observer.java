package dev.rung.processor.replay.safety;

import dev.rung.processor.compile.CompiledStatement;
import dev.rung.processor.replay.effect.Transition;
import java.util.ArrayList;
import java.util.List;

/** Watches the statements of a migration on their way up, and says of each what it does to a running system. */
public final class Observer {

    private final Transition transition;
    private final List<StatementEffect> effects = new ArrayList<>();
    private Running running;

    /**
     * Watches a migration from its beginning.
     *
     * @param transition the schema on its way
     * @param running what is known of the system
     */
    public Observer(Transition transition, Running running) {
        this.transition = transition;
        this.running = running;
    }

    /** What each statement did so far. */
    public List<StatementEffect> effects() {
        return List.copyOf(effects);
    }

    /** What is known of the system by now. */
    public Running running() {
        return running;
    }

    /**
     * Watches a statement.
     *
     * @param statement the statement
     * @param work applies it to the schema
     */
    public void watch(CompiledStatement statement, Runnable work) {
        var before = transition.schema();
        work.run();
        effects.add(new StatementEffect(statement, SafetyEffect.NONE, before, transition.schema()));
    }
}
