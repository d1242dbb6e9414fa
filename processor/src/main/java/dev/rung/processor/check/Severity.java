package dev.rung.processor.check;

/** How much a finding matters. */
public enum Severity {
    /** The compilation fails. */
    ERROR,
    /** Worth a change, but the history runs. */
    WARNING,
    /** Worth knowing. */
    NOTE
}
