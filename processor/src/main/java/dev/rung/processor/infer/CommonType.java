package dev.rung.processor.infer;

import dev.rung.processor.parse.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The type that several values have together, as in {@code union}, {@code case} and {@code coalesce}, with the length that all of them have. */
final class CommonType {

    private static final dev.rung.sql.resolution.CommonType POSTGRES =
            new dev.rung.sql.resolution.CommonType(PostgresTypes.POSTGRES.types(), PostgresTypes.POSTGRES.casts());

    private CommonType() {}

    /** The type of all of them, or null; a constant without a type of its own takes that of the others. */
    static @Nullable TypeName of(List<@Nullable TypeName> types, Catalog catalog) {
        var known = new ArrayList<TypeName>();
        for (var type : types) {
            if (type == null) {
                return null;
            }
            known.add(type);
        }
        var first = known.get(0);
        if (known.stream().allMatch(type -> Objects.equals(type, first))) {
            return first;
        }
        if (known.stream().allMatch(type -> type.plain().equals(first.plain()))) {
            return first.plain();
        }
        var bases = known.stream().map(type -> catalog.base(type).plain()).toList();
        return POSTGRES.of(PostgresTypes.of(bases))
                .flatMap(PostgresTypes::named)
                .orElse(null);
    }
}
