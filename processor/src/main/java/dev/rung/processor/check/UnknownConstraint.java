package dev.rung.processor.check;

import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.verdict.Objection;

/** A statement names a constraint that is not there. */
final class UnknownConstraint extends Unknown {

    @Override
    boolean isAbout(Objection.Unknown objection) {
        return objection.kind() == ObjectKind.CONSTRAINT;
    }
}
