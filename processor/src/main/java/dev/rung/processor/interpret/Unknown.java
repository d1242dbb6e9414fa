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

    Interpretation.Opaque opaque() {
        return new Interpretation.Opaque(position, String.valueOf(getMessage()));
    }
}
