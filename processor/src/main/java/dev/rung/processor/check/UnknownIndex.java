package dev.rung.processor.check;

import dev.rung.processor.parse.ObjectKind;
import dev.rung.processor.replay.Objection;

/** A statement names a index that is not there. */
final class UnknownIndex extends Unknown {

    @Override
    boolean isAbout(Objection objection) {
        return objection.kind() == ObjectKind.INDEX;
    }
}
