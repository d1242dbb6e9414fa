package dev.rung.processor.interpret;

import dev.rung.processor.read.Position;
import java.util.function.Supplier;

/** How much is done before a body is given up, since it might never end. */
final class Budget {

    private static final int MOST_STEPS = 200_000;
    private static final int DEEPEST = 64;
    private static final int LONGEST = 10_000_000;

    private int steps;
    private int depth;
    private int calls;

    /** A statement, a turn of a loop, a call. */
    void step(Position position) {
        if (++steps > MOST_STEPS) {
            throw new Unknown(position, "takes too many steps to follow at compile time");
        }
    }

    /** The body of a method. */
    <T> T deeper(Position position, Supplier<T> body) {
        step(position);
        calls++;
        if (++depth > DEEPEST) {
            throw new Unknown(position, "calls itself too deeply to follow at compile time");
        }
        try {
            return body.get();
        } finally {
            depth--;
        }
    }

    /** How many bodies have run. */
    int calls() {
        return calls;
    }

    /** A text, an array, a range. */
    static void size(Position position, long size) {
        if (size > LONGEST) {
            throw new Unknown(position, "is too large to follow at compile time");
        }
    }
}
