package dev.rung.processor.replay.meaning;

/** Whether two things are the same. */
public enum Sameness {
    /** They surely are. */
    SAME,
    /** They surely are not. */
    DIFFERENT,
    /** That was not decided. */
    UNDECIDED
}
