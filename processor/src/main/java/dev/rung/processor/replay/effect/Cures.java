package dev.rung.processor.replay.effect;

import dev.rung.processor.replay.model.ObjectKind;

/** The remedies for objects of each kind. */
public final class Cures {

    private static final Remedies NONE = new Remedies() {};

    private Cures() {}

    /** The remedies for objects of a kind. */
    public static Remedies of(ObjectKind kind) {
        return switch (kind) {
            default -> NONE;
        };
    }
}
