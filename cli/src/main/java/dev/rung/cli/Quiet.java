package dev.rung.cli;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The steps that are taken on a scratch database are nobody's news, for as long as this is open. */
final class Quiet implements AutoCloseable {

    /** Held, since {@code java.util.logging} forgets the level of a logger that nobody holds. */
    private static final Logger STEPS = Logger.getLogger("dev.rung");

    private final @Nullable Level before = STEPS.getLevel();

    Quiet() {
        STEPS.setLevel(Level.WARNING);
    }

    @Override
    public void close() {
        STEPS.setLevel(before);
    }
}
