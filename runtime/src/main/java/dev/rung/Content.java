package dev.rung;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a step does: statements that are known before it runs, or code that tells only while it runs. */
sealed interface Content {

    /** Statements, in order. */
    record Sql(List<Statement> statements) implements Content {}

    /** Code. */
    record Opaque(Code.Body body) implements Content {}

    /** The statements, or null when only the code knows them. */
    default @Nullable List<Statement> statements() {
        return this instanceof Sql sql ? sql.statements() : Code.capture(((Opaque) this).body());
    }
}
