package dev.rung.processor.check;

import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.verdict.Objection;

/** A statement names a column that is not there. */
final class UnknownColumn extends Unknown {

    @Override
    boolean isAbout(Objection.Unknown objection) {
        return objection.kind() == ObjectKind.COLUMN;
    }
}
