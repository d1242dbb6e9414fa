package dev.rung.processor.replay.safety;

import java.util.List;

/**
 * What a migration was seen to do to a running system.
 *
 * @param up what each statement does on the way up
 * @param calls what the procedures do that are called on the way down
 */
public record Observed(List<StatementEffect> up, List<StatementEffect> calls) {

    /** Copies the lists. */
    public Observed {
        up = List.copyOf(up);
        calls = List.copyOf(calls);
    }
}
