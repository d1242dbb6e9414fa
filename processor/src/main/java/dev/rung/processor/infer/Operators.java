package dev.rung.processor.infer;

import dev.rung.processor.parse.TypeName;
import dev.rung.sql.catalog.Operator;
import dev.rung.sql.resolution.OperatorResolution;
import dev.rung.sql.resolution.Resolution;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What PostgreSQL's operators give. */
final class Operators {

    private static final Set<String> WORDS = Set.of("and", "or", "not", "is", "in");

    private Operators() {}

    /** Whether all that are written so, between two operands or before one, give a boolean, whatever they are given. */
    static boolean isBoolean(String symbol, boolean isBetween) {
        var operators = PostgresTypes.POSTGRES.operators(symbol.equals("!=") ? "<>" : symbol).stream()
                .filter(operator -> operator.left().isPresent() == isBetween)
                .toList();
        return WORDS.contains(symbol)
                || !operators.isEmpty()
                        && operators.stream()
                                .allMatch(operator -> operator.result().is("bool"));
    }

    static @Nullable TypeName unary(String symbol, TypeName type) {
        return result(symbol, Optional.empty(), type);
    }

    /** The type of an operation, or null where it is not known; a constant that is open takes what the other side asks for. */
    static @Nullable TypeName binary(String symbol, TypeName left, TypeName right) {
        return result(symbol, Optional.of(left), right);
    }

    private static @Nullable TypeName result(String symbol, Optional<TypeName> left, TypeName right) {
        var resolution = OperatorResolution.resolve(
                PostgresTypes.POSTGRES, symbol, left.map(PostgresTypes::of), PostgresTypes.of(right));
        return resolution instanceof Resolution.Found<Operator> found
                ? PostgresTypes.named(found.result()).orElse(null)
                : null;
    }
}
