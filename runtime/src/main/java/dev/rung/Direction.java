package dev.rung;

import java.util.Locale;

/** Which way a step goes. */
public enum Direction {
    /** To a newer version. */
    UP,
    /** Back to an older version. */
    DOWN;

    /** {@code up} or {@code down}, as the history writes it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Direction of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }
}
