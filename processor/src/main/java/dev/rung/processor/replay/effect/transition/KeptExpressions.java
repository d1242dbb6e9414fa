package dev.rung.processor.replay.effect.transition;

import dev.rung.processor.replay.analysis.Problem;
import dev.rung.processor.replay.meaning.KeptExpression;
import dev.rung.processor.replay.model.Code;
import dev.rung.processor.replay.model.Constraint;
import dev.rung.processor.replay.model.Index;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.sql.tree.Constant;
import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.KeyExpression;
import dev.rung.sql.tree.Node;
import dev.rung.sql.tree.Tree;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The checks and indexes that PostgreSQL makes anew when a column gets another type ({@code ATPostAlterTypeCleanup} of PostgreSQL 18). */
public final class KeptExpressions {

    private final Transition transition;

    public KeptExpressions(Transition transition) {
        this.transition = transition;
    }

    /**
     * One that needs an operator or a function for the new type that is not there.
     *
     * @param user the check or the index
     * @param problem what is wrong with it
     */
    public record Broken(SchemaObject user, Problem problem) {}

    /** The first that a column with its type by now breaks. */
    public Optional<Broken> brokenBy(SchemaObject column) {
        return transition.schema().users(column.id()).stream()
                .flatMap(user -> expressions(user)
                        .flatMap(kept -> problem(kept).stream())
                        .map(problem -> new Broken(user, problem)))
                .findFirst();
    }

    private record Kept(Expression expression, Map<Integer, Long> references) {}

    private static Stream<Kept> expressions(SchemaObject user) {
        if (user.kind() == ObjectKind.CONSTRAINT
                && user.definition() instanceof Constraint constraint
                && constraint.rule() instanceof Constraint.Check check) {
            return Stream.of(kept(check.condition()));
        }
        return user.definition() instanceof Index index
                ? Stream.concat(
                        index.elements().stream()
                                .filter(element -> element.tree().key() instanceof KeyExpression.Computed)
                                .map(element -> new Kept(
                                        ((KeyExpression.Computed) element.tree().key()).expression(),
                                        element.references())),
                        index.where().stream().map(KeptExpressions::kept))
                : Stream.empty();
    }

    private static Kept kept(Code<Expression> code) {
        return new Kept(code.tree(), code.references());
    }

    /** PostgreSQL keeps the type that a constant in quotes had, so that nothing is said where one stands. */
    private Optional<Problem> problem(Kept kept) {
        return isCertain(kept.expression())
                ? new KeptExpression(kept.expression(), kept.references(), transition.schema(), transition.names())
                        .analysis().problems().stream()
                                .filter(problem -> problem.sqlState().equals("42883")
                                        && problem.words().startsWith("operator"))
                                .findFirst()
                : Optional.empty();
    }

    private boolean isCertain(Node expression) {
        return Tree.all(expression, Constant.Text.class).isEmpty()
                && !transition.verdict().doubt().isOfExtensions();
    }
}
