package dev.rung.processor.interpret;

import org.jspecify.annotations.Nullable;

/**
 * How a statement ended (JLS 14.1).
 *
 * @param reason by itself, or by which kind of jump
 * @param label where the jump goes, if it says so
 * @param value what is returned or yielded
 */
record Completion(Reason reason, @Nullable String label, Value value) {

    enum Reason {
        NORMAL,
        BREAK,
        CONTINUE,
        RETURN,
        YIELD
    }

    static final Completion NORMAL = new Completion(Reason.NORMAL, null, Value.NOTHING);

    static Completion jump(Reason reason, @Nullable String label) {
        return new Completion(reason, label, Value.NOTHING);
    }

    static Completion with(Reason reason, Value value) {
        return new Completion(reason, null, value);
    }

    boolean isNormal() {
        return reason == Reason.NORMAL;
    }

    /** Whether it leaves a loop or a switch of those labels. */
    boolean leaves(String loop) {
        return reason == Reason.BREAK && (label == null || label.equals(loop));
    }

    /** Whether it goes on with the next turn of a loop of that label. */
    boolean continues(String loop) {
        return reason == Reason.CONTINUE && (label == null || label.equals(loop));
    }
}
