package dev.rung.processor.interpret;

import dev.rung.processor.read.Position;

/** A value that cannot be known at compile time was needed. Ends the interpretation of a body; never a guess. */
final class Unknown extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Position position;

    Unknown(Position position, String reason) {
        super(reason, null, false, false);
        this.position = position;
    }

    /** The same, seen from where the value is used; the reason stays that of its origin. */
    Unknown at(Position use, String what) {
        return new Unknown(use, what + ": " + getMessage());
    }

    Interpretation.Opaque opaque() {
        return new Interpretation.Opaque(position, String.valueOf(getMessage()));
    }
}
