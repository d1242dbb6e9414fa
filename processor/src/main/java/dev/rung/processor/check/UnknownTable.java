package dev.rung.processor.check;

import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.verdict.Objection;

/** A statement names a table that is not there. */
final class UnknownTable extends Unknown {

    @Override
    boolean isAbout(Objection.Unknown objection) {
        return objection.kind() == ObjectKind.TABLE;
    }
}
