package dev.rung.processor.check;

import dev.rung.processor.parse.ObjectKind;
import dev.rung.processor.replay.Objection;

/** A statement names a column that is not there. */
final class UnknownColumn extends Unknown {

    @Override
    boolean isAbout(Objection objection) {
        return objection.kind() == ObjectKind.COLUMN;
    }
}
