package dev.rung.processor.replay.effect.data;

import dev.rung.processor.replay.effect.routine.BodyChecks;
import dev.rung.processor.replay.effect.transition.Transition;
import dev.rung.processor.replay.model.Type;
import dev.rung.processor.replay.names.TypeLookup;
import dev.rung.sql.tree.CursorStatement;
import dev.rung.sql.tree.DataStatement;
import dev.rung.sql.tree.ExplainStatement;
import dev.rung.sql.tree.PrepareStatement;
import dev.rung.sql.tree.Statement;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What statements do that hold others: {@code prepare}, {@code declare} and {@code explain}. */
public final class PreparedEffects
        implements PrepareStatement.Cases<@Nullable Void>,
                CursorStatement.Cases<@Nullable Void>,
                ExplainStatement.Cases<@Nullable Void> {

    private final Transition transition;
    private final Consumer<Statement> effect;

    /**
     * What a transition makes of such statements.
     *
     * @param transition the transition
     * @param effect what the statements in them do
     */
    public PreparedEffects(Transition transition, Consumer<Statement> effect) {
        this.transition = transition;
        this.effect = effect;
    }

    /** Parameters without a type get one from where they stand. */
    @Override
    public @Nullable Void prepare(PrepareStatement.Prepare prepare) {
        var types = prepare.parameters().stream()
                .map(new TypeLookup(transition.names())::find)
                .toList();
        if (types.stream().allMatch(Optional::isPresent)) {
            transition
                    .binder()
                    .seeingParameters(
                            types.stream().<Type>flatMap(Optional::stream).toList())
                    .data(prepare.statement());
        }
        return null;
    }

    @Override
    public @Nullable Void execute(PrepareStatement.Execute execute) {
        transition.verdict().doubtStatement(execute.place(), "what was prepared is not followed");
        return null;
    }

    @Override
    public @Nullable Void deallocate(PrepareStatement.Deallocate deallocate) {
        return null;
    }

    @Override
    public @Nullable Void declare(CursorStatement.Declare declare) {
        effect.accept(declare.query());
        return null;
    }

    @Override
    public @Nullable Void fetch(CursorStatement.Fetch fetch) {
        return null;
    }

    @Override
    public @Nullable Void close(CursorStatement.Close close) {
        return null;
    }

    /** Only {@code analyze} runs what is explained; what is not run still has to be right. */
    @Override
    public @Nullable Void explain(ExplainStatement.Explain explain) {
        if (isRun(explain)) {
            effect.accept(explain.statement());
        } else if (explain.statement() instanceof DataStatement data) {
            transition.binder().data(data);
        }
        return null;
    }

    private static boolean isRun(ExplainStatement.Explain explain) {
        return explain.options().stream()
                .filter(option -> option.name().text().equals("analyze"))
                .anyMatch(option -> option.value().filter(BodyChecks::isOff).isEmpty());
    }
}
