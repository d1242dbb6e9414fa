package dev.rung.processor.replay.effect;

import dev.rung.sql.plpgsql.LoopStep;
import dev.rung.sql.plpgsql.ReportStep;
import dev.rung.sql.plpgsql.Step;
import dev.rung.sql.tree.Compound;
import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.Select;
import dev.rung.sql.tree.Tree;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** {@code foreach t in array array['a', 'b'] loop}: its turns are known where its elements are, and nothing leaves it before its end. */
final class ArrayTurns {

    private final KnownTexts texts;
    private final Optional<LoopStep.ForElements> loop;

    ArrayTurns(KnownTexts texts, LoopStep step) {
        this.texts = texts;
        this.loop = step instanceof LoopStep.ForElements elements ? Optional.of(elements) : Optional.empty();
    }

    boolean areKnown() {
        return loop.filter(this::isKnown).isPresent();
    }

    private boolean isKnown(LoopStep.ForElements step) {
        var elements = elements(step);
        return step.slice().isEmpty()
                && step.targets().size() == 1
                && step.targets().get(0).parts().isEmpty()
                && !elements.isEmpty()
                && elements.stream().allMatch(element -> texts.of(element).isPresent())
                && step.steps().stream().noneMatch(inner -> isLeft(inner, step));
    }

    private static boolean isLeft(Step inner, LoopStep.ForElements step) {
        return !Tree.all(inner, LoopStep.Exit.class).isEmpty()
                || !Tree.all(inner, LoopStep.Continue.class).isEmpty()
                || !Tree.all(inner, ReportStep.Return.class).isEmpty()
                || KnownTexts.assigned(inner).contains(variable(step));
    }

    private static String variable(LoopStep.ForElements step) {
        return step.targets().get(0).variable().toString();
    }

    private static List<Expression> elements(LoopStep.ForElements step) {
        return step.array().query().body() instanceof Select select
                        && select.from().isEmpty()
                        && select.targets().size() == 1
                        && select.targets().get(0).value() instanceof Compound.ArrayOf array
                ? array.elements()
                : List.of();
    }

    /** Gives the steps of each turn, with what is known in it. */
    void forEach(BiConsumer<KnownTexts, List<Step>> turn) {
        loop.ifPresent(step -> elements(step).stream()
                .flatMap(element -> texts.of(element).stream())
                .forEach(text -> turn.accept(texts.with(variable(step), text), step.steps())));
    }
}
