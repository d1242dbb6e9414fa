package dev.rung.processor.check;

import dev.rung.processor.parse.ObjectKind;
import dev.rung.processor.replay.Objection;

/** A statement names a table that is not there. */
final class UnknownTable extends Unknown {

    @Override
    boolean isAbout(Objection objection) {
        return objection.kind() == ObjectKind.TABLE;
    }
}
