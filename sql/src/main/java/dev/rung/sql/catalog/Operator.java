package dev.rung.sql.catalog;

import dev.rung.sql.catalog.data.Row;
import java.util.Optional;

/**
 * An operator.
 *
 * @param name its name, such as {@code <=}
 * @param left the type of its left operand, none for a prefix operator
 * @param right the type of its right operand
 * @param result the type of what it gives
 * @param commutator the operator that gives the same with its operands exchanged
 * @param negator the operator that gives the opposite
 * @param function the function of {@code pg_catalog} that does it
 */
public record Operator(
        String name,
        Optional<Type> left,
        Type right,
        Type result,
        Optional<String> commutator,
        Optional<String> negator,
        String function) {

    static Operator of(Row row, Types types) {
        return new Operator(
                row.text(0),
                text(row, 1).map(types::get),
                types.get(row.text(2)),
                types.get(row.text(3)),
                text(row, 4),
                text(row, 5),
                row.text(6));
    }

    private static Optional<String> text(Row row, int field) {
        return Optional.of(row.text(field)).filter(text -> !text.isEmpty());
    }
}
