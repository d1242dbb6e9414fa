package dev.rung.processor.replay.effect.transition;

import dev.rung.processor.replay.model.Schema;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.verdict.Objection;
import dev.rung.sql.plpgsql.Step;
import dev.rung.sql.tree.Constant;
import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.Operation;
import dev.rung.sql.tree.Predicate;
import dev.rung.sql.tree.Query;
import dev.rung.sql.tree.Select;
import dev.rung.sql.tree.Tree;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * {@code if not exists (select … 'name' …) then create … end if}: the way to say {@code create … if not exists} where SQL has none. What is
 * created is there in the end, whoever has created it.
 */
public final class GuardedCreation {

    private final Transition transition;
    private final Step.If step;

    public GuardedCreation(Transition transition, Step.If step) {
        this.transition = transition;
        this.step = step;
    }

    /** Whether it is one; if so, its effect is there afterwards, and else there is none. */
    public boolean succeeds(Consumer<List<Step>> run) {
        if (!isGuarded()) {
            return false;
        }
        var before = transition.schema();
        var steps = step.branches().get(0).steps();
        var refused = transition.attempt(() -> run.accept(steps));
        boolean isCreation =
                refused.stream().allMatch(Objection.Exists.class::isInstance) && onlyAdds(before, transition.schema());
        if (!isCreation) {
            transition.backTo(before);
        }
        return isCreation;
    }

    private boolean isGuarded() {
        return step.branches().size() == 1
                && step.otherwise().isEmpty()
                && step.branches().get(0).conditions().stream().allMatch(value -> asksForName(value.query()));
    }

    /** {@code not exists (…)}, with the name of something that is created in quotes. */
    private boolean asksForName(Query condition) {
        var asked = Tree.all(condition, Constant.Text.class).stream()
                .map(Constant.Text::text)
                .collect(Collectors.toSet());
        return condition.body() instanceof Select select
                && select.targets().size() == 1
                && isNotExists(select.targets().get(0).value())
                && step.branches().get(0).steps().stream()
                        .allMatch(created -> names(created).stream().anyMatch(asked::contains));
    }

    private static boolean isNotExists(Expression condition) {
        return condition instanceof Operation.Not not && not.operand() instanceof Predicate.Exists;
    }

    private static Set<String> names(Step created) {
        return Tree.all(created, Name.class).stream().map(Name::text).collect(Collectors.toSet());
    }

    private boolean onlyAdds(Schema before, Schema after) {
        return transition.touched().stream()
                .flatMap(id -> before.find(id).stream())
                .allMatch(object -> after.find(object.id())
                        .filter(found -> isSame(object, found))
                        .isPresent());
    }

    private static boolean isSame(SchemaObject one, SchemaObject other) {
        return one == other
                || one.name().equals(other.name())
                        && one.schema() == other.schema()
                        && one.definition().equals(other.definition());
    }
}
