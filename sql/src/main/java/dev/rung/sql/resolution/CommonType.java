package dev.rung.sql.resolution;

import dev.rung.sql.catalog.Casts;
import dev.rung.sql.catalog.Type;
import dev.rung.sql.catalog.Types;
import java.util.List;
import java.util.Optional;

/**
 * The type that several values have together, as in {@code union}, {@code case}, {@code values}, {@code array}, {@code greatest} and
 * {@code coalesce} (PostgreSQL 18, "UNION, CASE, and Related Constructs").
 */
public final class CommonType {

    private final Coercion coercion;

    /**
     * Makes it.
     *
     * @param types the types that there are
     * @param casts the casts that there are
     */
    public CommonType(Types types, Casts casts) {
        this(new Coercion(types, casts));
    }

    CommonType(Coercion coercion) {
        this.coercion = coercion;
    }

    /**
     * The type of all of them.
     *
     * @param values the types of the values, at least one
     * @return their common type, {@code text} if all are unknown, or nothing where PostgreSQL refuses to mix them
     */
    public Optional<Type> of(List<Type> values) {
        return selected(values).filter(common -> values.stream().allMatch(value -> coercion.accepts(value, common)));
    }

    private Optional<Type> selected(List<Type> values) {
        var first = values.get(0);
        if (!first.is("unknown") && values.stream().allMatch(first::equals)) {
            return Optional.of(first);
        }
        var common = first.base();
        for (var value : values) {
            var next = value.base();
            if (next.is("unknown") || next.equals(common)) {
                continue;
            }
            if (!common.is("unknown") && next.category() != common.category()) {
                return Optional.empty();
            }
            common = common.is("unknown") || isBetter(next, common) ? next : common;
        }
        return Optional.of(common.is("unknown") ? coercion.types().get("text") : common);
    }

    private boolean isBetter(Type next, Type common) {
        return !common.isPreferred() && coercion.accepts(common, next) && !coercion.accepts(next, common);
    }
}
