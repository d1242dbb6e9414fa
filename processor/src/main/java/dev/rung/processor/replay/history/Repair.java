package dev.rung.processor.replay.history;

import dev.rung.processor.compile.CompiledStatement;
import dev.rung.processor.replay.effect.Cures;
import dev.rung.processor.replay.effect.Effects;
import dev.rung.processor.replay.effect.transition.Transition;
import dev.rung.processor.replay.model.Schema;
import dev.rung.processor.replay.verdict.Difference;
import dev.rung.processor.replay.verdict.Doubt;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Puts right what is not what it was, one thing after the other, and replays each remedy: so each runs where it stands, speaks of things under the
 * names that they have by then, and makes its difference go away.
 */
final class Repair {

    private final Schema before;
    private final Doubt newDoubt;
    private final Set<Long> touched;
    private final List<Difference> steps = new ArrayList<>();
    private final Set<List<String>> taken = new HashSet<>();
    private Schema now;
    private Doubt doubt;

    /**
     * A repair.
     *
     * @param before the schema as it should be
     * @param downwards the way down that does not quite lead there
     * @param newDoubt what is in doubt since the migration began
     * @param touched what was touched since then
     */
    Repair(Schema before, Transition downwards, Doubt newDoubt, Set<Long> touched) {
        this.before = before;
        this.now = downwards.schema();
        this.doubt = downwards.verdict().doubt();
        this.newDoubt = newDoubt;
        this.touched = new HashSet<>(touched);
    }

    /** Puts right as much of some differences as can be. */
    Restoration of(List<Difference> differences) {
        var rest = Optional.of(inOrder(differences));
        var last = differences;
        while (rest.isPresent()) {
            last = rest.get();
            rest = last.stream()
                    .flatMap(difference -> without(difference).stream())
                    .findFirst();
        }
        return new Restoration(steps, last);
    }

    /**
     * What has another name comes first, since all the rest speaks of it; what is said of an object comes last, since it goes with an object that is
     * made anew. Looks are left as they are.
     */
    private static List<Difference> inOrder(List<Difference> differences) {
        return differences.stream()
                .filter(Predicate.not(Difference::isCosmetic))
                .sorted(Comparator.comparing(Repair::turn))
                .toList();
    }

    private static int turn(Difference difference) {
        if (difference.how() == Difference.How.RENAMED) {
            return 0;
        }
        return difference.property().filter(Cures::isOfRemarks).isPresent() ? 2 : 1;
    }

    /** What is left when the remedy of one has run, if it runs and helps. */
    private Optional<List<Difference>> without(Difference difference) {
        var remedy = difference.remedy();
        if (remedy.isEmpty() || taken.contains(remedy)) {
            return Optional.empty();
        }
        var transition = new Transition(now, doubt);
        var effects = new Effects(transition);
        remedy.forEach(sql -> effects.apply(CompiledStatement.elsewhere(sql)));
        if (!transition.verdict().objections().isEmpty()) {
            return Optional.empty();
        }
        var changed = new HashSet<>(touched);
        changed.addAll(transition.touched());
        var rest = inOrder(new Comparison(before, transition.schema(), newDoubt).differences(changed));
        if (rest.stream().anyMatch(difference::isAbout)) {
            return Optional.empty();
        }
        taken.add(remedy);
        steps.add(difference);
        touched.addAll(changed);
        now = transition.schema();
        doubt = transition.verdict().doubt();
        return Optional.of(rest);
    }
}
