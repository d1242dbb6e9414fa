package dev.rung;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A step at its place in the history: the row that takes it.
 *
 * @param position where in the log
 * @param step what is taken
 * @param fingerprint names all that is applied after it
 * @param seal names this row and all before it
 * @param down the statements that undo it, or null when there are none or they are not knowable
 * @param touches the objects that it reads or changes, or null when they are not known
 */
record Claim(
        long position,
        Step step,
        String fingerprint,
        String seal,
        @Nullable List<String> down,
        @Nullable Set<String> touches) {

    Claim sealed(String withSeal) {
        return new Claim(position, step, fingerprint, withSeal, down, touches);
    }

    List<String> content() {
        return Chain.content(
                position,
                step.direction(),
                List.of(String.valueOf(step.version()), step.description(), step.className(), step.checksum()),
                fingerprint,
                step.irreversible(),
                step.transactional(),
                !step.recorded(),
                down);
    }
}
