package dev.rung.processor.check;

import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.verdict.Objection;
import java.util.Set;

/** A statement names a view, type, function or the like that is not there. */
final class UnknownObject extends Unknown {

    private static final Set<ObjectKind> HAVE_THEIR_OWN =
            Set.of(ObjectKind.TABLE, ObjectKind.COLUMN, ObjectKind.CONSTRAINT, ObjectKind.INDEX);

    @Override
    boolean isAbout(Objection.Unknown objection) {
        return !HAVE_THEIR_OWN.contains(objection.kind());
    }
}
