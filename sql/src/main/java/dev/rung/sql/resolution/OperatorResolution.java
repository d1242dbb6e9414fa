package dev.rung.sql.resolution;

import dev.rung.sql.catalog.Casts;
import dev.rung.sql.catalog.Catalog;
import dev.rung.sql.catalog.Operator;
import dev.rung.sql.catalog.Type;
import dev.rung.sql.catalog.Types;
import java.util.List;
import java.util.Optional;

/** Finds the operator that PostgreSQL takes (PostgreSQL 18, "Type Conversion", "Operators"). */
public final class OperatorResolution {

    private final Coercion coercion;

    /**
     * Makes it.
     *
     * @param types the types that there are
     * @param casts the casts that there are
     */
    public OperatorResolution(Types types, Casts casts) {
        this.coercion = new Coercion(types, casts);
    }

    /**
     * Finds one among those that PostgreSQL brings along.
     *
     * @param catalog the catalog of a version
     * @param name the name; {@code !=} means {@code <>}
     * @param left the type of the left operand, none for a prefix operator
     * @param right the type of the right operand
     * @return the operator, or why PostgreSQL refuses
     */
    public static Resolution<Operator> resolve(Catalog catalog, String name, Optional<Type> left, Type right) {
        return new OperatorResolution(catalog.types(), catalog.casts())
                .resolve(catalog.operators(name.equals("!=") ? "<>" : name), left, right);
    }

    /**
     * Finds one among several.
     *
     * @param operators the operators of that name in the schemas of the search path, in its order
     * @param left the type of the left operand, none for a prefix operator
     * @param right the type of the right operand
     * @return the operator, or why PostgreSQL refuses
     */
    public Resolution<Operator> resolve(List<Operator> operators, Optional<Type> left, Type right) {
        var arguments = left.map(type -> List.of(type, right)).orElse(List.of(right));
        var candidates = operators.stream()
                .filter(operator -> operator.left().isPresent() == left.isPresent())
                .map(OperatorResolution::candidate)
                .toList();
        var chosen = exact(candidates, arguments);
        if (chosen.isEmpty()) {
            var accepting = candidates.stream()
                    .filter(candidate -> coercion.accepts(arguments, candidate.parameters()))
                    .toList();
            if (accepting.isEmpty()) {
                return new Resolution.Refused<>(Resolution.Reason.NONE);
            }
            chosen = accepting.size() == 1
                    ? Optional.of(accepting.get(0))
                    : new Selection<Operator>(coercion, arguments).best(accepting);
        }
        return chosen.map(candidate -> new Determination(coercion).of(candidate, arguments))
                .orElseGet(() -> new Resolution.Refused<>(Resolution.Reason.AMBIGUOUS));
    }

    private static Candidate<Operator> candidate(Operator operator) {
        var parameters =
                operator.left().map(left -> List.of(left, operator.right())).orElse(List.of(operator.right()));
        return new Candidate<>(operator, parameters, operator.result());
    }

    /** A constant in quotes is taken for what the other side is, and if that is a domain, for what it is made of. */
    private static Optional<Candidate<Operator>> exact(List<Candidate<Operator>> candidates, List<Type> arguments) {
        var known = arguments.stream().filter(type -> !type.is("unknown")).toList();
        if (arguments.size() == 1 || known.size() != 1) {
            return find(candidates, arguments);
        }
        var other = known.get(0);
        return find(candidates, List.of(other, other)).or(() -> find(candidates, List.of(other.base(), other.base())));
    }

    private static Optional<Candidate<Operator>> find(List<Candidate<Operator>> candidates, List<Type> types) {
        return candidates.stream()
                .filter(candidate -> candidate.parameters().equals(types))
                .findFirst();
    }
}
