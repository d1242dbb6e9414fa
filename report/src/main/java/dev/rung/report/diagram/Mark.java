package dev.rung.report.diagram;

import java.util.Locale;

/** What became of something between two versions. */
public enum Mark {
    /** It is what it was, or nobody asked. */
    SAME,
    /** It is new. */
    ADDED,
    /** It is not what it was. */
    CHANGED,
    /** It is gone. */
    DROPPED;

    /** In the word of a style sheet and of a legend. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
