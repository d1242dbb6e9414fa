package dev.rung.processor.parse;

import java.math.BigInteger;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The options of a sequence without those that are as they are anyway, which depend on its type and its direction (PostgreSQL 18,
 * {@code init_params} in {@code src/backend/commands/sequence.c}).
 */
public final class SequenceOptions {

    private static final Map<String, BigInteger> LARGEST = Map.of(
            "smallint", BigInteger.valueOf(Short.MAX_VALUE),
            "integer", BigInteger.valueOf(Integer.MAX_VALUE),
            "bigint", BigInteger.valueOf(Long.MAX_VALUE));
    private static final Map<String, String> STANDARDS =
            Map.of("type", "bigint", "increment", "1", "cache", "1", "cycle", "no");

    /** What may be said of a sequence. */
    public static final Set<String> NAMES =
            Set.of("type", "increment", "minvalue", "maxvalue", "start", "cache", "cycle");

    private SequenceOptions() {}

    /** Those of a new sequence; an empty value stands for the standard. */
    public static SortedMap<String, String> created(Map<String, String> options) {
        return reduced(full(options));
    }

    /** Those of a sequence that had some and is given others; what is not said stays. */
    public static SortedMap<String, String> altered(Map<String, String> old, Map<String, String> changes) {
        var before = full(old);
        var after = new TreeMap<>(before);
        after.putAll(changes);
        var type = before.getOrDefault("type", "bigint");
        if (!type.equals(after.get("type"))) {
            for (var bound : new String[] {"minvalue", "maxvalue"}) {
                if (isOfType(before.getOrDefault(bound, ""), type) && !changes.containsKey(bound)) {
                    after.put(bound, "");
                }
            }
        }
        return reduced(full(after));
    }

    private static boolean isOfType(String bound, String type) {
        return bound.equals(largest(type).toString())
                || bound.equals(smallest(type).toString());
    }

    /** All of them, with those that are as they are anyway. */
    public static SortedMap<String, String> full(Map<String, String> options) {
        var full = new TreeMap<>(STANDARDS);
        options.forEach((option, value) -> {
            if (!value.isEmpty()) {
                full.put(option, value);
            }
        });
        for (var option : new String[] {"minvalue", "maxvalue", "start"}) {
            full.putIfAbsent(option, standard(option, full));
        }
        return full;
    }

    private static String standard(String option, Map<String, String> others) {
        boolean descends = others.getOrDefault("increment", "1").startsWith("-");
        var type = others.getOrDefault("type", "bigint");
        return switch (option) {
            case "minvalue" -> descends ? smallest(type).toString() : "1";
            case "maxvalue" -> descends ? "-1" : largest(type).toString();
            default -> String.valueOf(others.get(descends ? "maxvalue" : "minvalue"));
        };
    }

    private static BigInteger largest(String type) {
        return LARGEST.getOrDefault(type, BigInteger.valueOf(Long.MAX_VALUE));
    }

    private static BigInteger smallest(String type) {
        return largest(type).negate().subtract(BigInteger.ONE);
    }

    private static SortedMap<String, String> reduced(SortedMap<String, String> full) {
        var reduced = new TreeMap<>(full);
        for (var option : new String[] {"minvalue", "maxvalue", "start"}) {
            reduced.remove(option, standard(option, full));
        }
        STANDARDS.forEach(reduced::remove);
        return reduced;
    }
}
