package dev.rung.processor.replay.model;

import java.util.Optional;

/**
 * A sequence; what is not told follows from the type and the direction.
 *
 * @param type the type of its numbers: {@code bigint}, {@code integer} or {@code smallint}
 * @param increment the distance of two numbers
 * @param minimum the least number
 * @param maximum the greatest number
 * @param start the first number
 * @param cache how many numbers a session takes at once
 * @param isCycling whether it begins anew after the last
 * @param isLogged whether it survives a crash
 * @param isIdentity whether it is the sequence of an identity column
 */
public record Sequence(
        String type,
        long increment,
        Optional<Long> minimum,
        Optional<Long> maximum,
        Optional<Long> start,
        long cache,
        boolean isCycling,
        boolean isLogged,
        boolean isIdentity)
        implements Definition {

    /** One of which nothing is said. */
    public static final Sequence STANDARD = standard("bigint");

    /** One of which nothing is said but the type of its numbers. */
    public static Sequence standard(String type) {
        return new Sequence(type, 1, Optional.empty(), Optional.empty(), Optional.empty(), 1, false, true, false);
    }

    /** One of which only the type and the direction are said. */
    public static Sequence of(String type, long increment) {
        return new Sequence(
                type, increment, Optional.empty(), Optional.empty(), Optional.empty(), 1, false, true, false);
    }

    /** The least number that it gives. */
    public long least() {
        return minimum.orElse(increment > 0 ? 1 : smallest());
    }

    /** The greatest number that it gives. */
    public long greatest() {
        return maximum.orElse(increment > 0 ? largest() : -1);
    }

    /** The number that it begins with. */
    public long first() {
        return start.orElse(increment > 0 ? least() : greatest());
    }

    /** The least number of its type. */
    public long smallest() {
        return switch (type) {
            case "smallint" -> Short.MIN_VALUE;
            case "integer" -> Integer.MIN_VALUE;
            default -> Long.MIN_VALUE;
        };
    }

    /** The greatest number of its type. */
    public long largest() {
        return switch (type) {
            case "smallint" -> Short.MAX_VALUE;
            case "integer" -> Integer.MAX_VALUE;
            default -> Long.MAX_VALUE;
        };
    }

    /** Surviving a crash or not. */
    public Sequence logged(boolean other) {
        return new Sequence(type, increment, minimum, maximum, start, cache, isCycling, other, isIdentity);
    }

    /** That of an identity column goes and comes with the column, and nobody speaks of it. */
    @Override
    public boolean isPart(Schema schema, SchemaObject self) {
        return isIdentity;
    }

    @Override
    public Properties properties() {
        return new Properties()
                .exact("type", type)
                .exact("increment", String.valueOf(increment))
                .exact("minvalue", String.valueOf(least()))
                .exact("maxvalue", String.valueOf(greatest()))
                .exact("start", String.valueOf(first()))
                .exact("cache", String.valueOf(cache))
                .flag("cycle", isCycling)
                .flag("unlogged", !isLogged);
    }
}
