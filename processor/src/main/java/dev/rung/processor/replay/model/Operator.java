package dev.rung.processor.replay.model;

import java.util.Map;
import java.util.Optional;

/**
 * An operator.
 *
 * @param operands the types of its left and right operand; a prefix operator has no left one
 * @param function the function that does it
 * @param estimators the functions that tell the planner how much it selects, by {@code restrict} and {@code join}
 * @param options its other properties
 */
public record Operator(ArgumentTypes operands, Callable function, Map<String, Callable> estimators, Options options)
        implements Definition {

    /** Copies the map. */
    public Operator {
        estimators = Map.copyOf(estimators);
    }

    /** One that another operator names before it is made: PostgreSQL makes a shell of it (PostgreSQL 18, "Operator Optimization Information"). */
    public static Operator shell(ArgumentTypes operands) {
        return new Operator(operands, Callable.NONE, Map.of(), Options.NONE);
    }

    /** Whether it is only a name that another operator speaks of. */
    public boolean isShell() {
        return function.equals(Callable.NONE);
    }

    /** A shell is not seen as a thing of its own. */
    @Override
    public boolean isPart(Schema schema, SchemaObject self) {
        return isShell();
    }

    /** With other properties. */
    public Operator with(Map<String, Callable> otherEstimators, Options otherOptions) {
        return new Operator(operands, function, otherEstimators, otherOptions);
    }

    /** The type of its left operand, if it has one. */
    public Optional<Type> left() {
        return operands.types().get(0);
    }

    @Override
    public String signature() {
        return operands.key();
    }

    @Override
    public String signatureIn(Schema here, Schema there) {
        return operands.keyIn(here, there);
    }

    @Override
    public String shownSignature(Schema schema) {
        return " " + operands.shown(schema);
    }

    @Override
    public Properties properties() {
        var properties = function.describe("function", new Properties());
        estimators.forEach((words, estimator) -> estimator.describe(words, properties));
        return options.describe(properties);
    }
}
