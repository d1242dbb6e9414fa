package dev.rung.processor.check;

import dev.rung.processor.parse.ObjectKind;
import dev.rung.processor.replay.Objection;

/** A statement names a constraint that is not there. */
final class UnknownConstraint extends Unknown {

    @Override
    boolean isAbout(Objection objection) {
        return objection.kind() == ObjectKind.CONSTRAINT;
    }
}
