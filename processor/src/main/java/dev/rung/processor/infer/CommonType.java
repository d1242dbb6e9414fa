package dev.rung.processor.infer;

import dev.rung.processor.parse.TypeName;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The type that several values have together, as in {@code union}, {@code case} and {@code coalesce} ({@code select_common_type} of
 * PostgreSQL 18).
 */
final class CommonType {

    /** Numbers in the order in which PostgreSQL turns them into each other by itself. */
    static final List<String> NUMBERS = List.of("smallint", "integer", "bigint", "numeric", "real", "double precision");

    private static final Set<String> TEXTS = Set.of("text", "character varying", "character", "name");

    /** What PostgreSQL turns into something else by itself, and not back. */
    private static final Map<String, Set<String>> IMPLICIT = Map.of(
            "date", Set.of("timestamp", "timestamp with time zone"),
            "timestamp", Set.of("timestamp with time zone"),
            "time", Set.of("time with time zone", "interval"),
            "cidr", Set.of("inet"));

    private CommonType() {}

    static boolean isNumber(TypeName type) {
        return !type.isArray() && NUMBERS.contains(type.name());
    }

    static boolean isText(TypeName type) {
        return !type.isArray() && type.schema() == null && TEXTS.contains(type.name());
    }

    /** The type of all of them, or null; a constant without a type of its own takes that of the others. */
    static @Nullable TypeName of(List<@Nullable TypeName> types, Catalog catalog) {
        if (types.contains(null)) {
            return null;
        }
        var first = types.get(0);
        if (types.stream().allMatch(type -> Objects.equals(type, first))) {
            return first;
        }
        if (types.stream().allMatch(type -> Objects.requireNonNull(type).plain().equals(plain(first)))) {
            return plain(first);
        }
        @Nullable TypeName common = null;
        for (var type : types) {
            var base = catalog.base(Objects.requireNonNull(type)).plain();
            if (Types.isOpen(base)) {
                continue;
            }
            common = common == null ? base : of(common, base);
            if (common == null) {
                return null;
            }
        }
        return common == null ? first : common;
    }

    private static TypeName plain(@Nullable TypeName type) {
        return Objects.requireNonNull(type).plain();
    }

    private static @Nullable TypeName of(TypeName one, TypeName other) {
        if (one.equals(other) || isText(one) && isText(other)) {
            return one;
        }
        if (isNumber(one) && isNumber(other)) {
            return NUMBERS.indexOf(one.name()) >= NUMBERS.indexOf(other.name()) ? one : other;
        }
        if (turnsInto(one, other)) {
            return other;
        }
        return turnsInto(other, one) ? one : null;
    }

    private static boolean turnsInto(TypeName from, TypeName to) {
        return !from.isArray()
                && !to.isArray()
                && IMPLICIT.getOrDefault(from.name(), Set.of()).contains(to.name());
    }
}
