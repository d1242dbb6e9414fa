package dev.rung.processor.replay.history;

import dev.rung.processor.replay.verdict.Difference;
import java.util.List;

/**
 * How what is not what it was is put right.
 *
 * @param steps what statements put right, in an order in which they run; each has its statements for when it is its turn
 * @param rest what no statement that is known puts right
 */
public record Restoration(List<Difference> steps, List<Difference> rest) {

    static final Restoration NOTHING = new Restoration(List.of(), List.of());

    /** Copies the lists. */
    public Restoration {
        steps = List.copyOf(steps);
        rest = List.copyOf(rest);
    }
}
