package dev.rung.internal.content;

import dev.rung.spi.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a step does: statements that are known before it runs, or code that tells only while it runs. */
public sealed interface Executable {

    /** Statements, in order. */
    record Sql(List<Statement> statements) implements Executable {}

    /** MigrationCode. */
    record Opaque(MigrationCode.Body body) implements Executable {}

    /** The statements, or null when only the code knows them. */
    default @Nullable List<Statement> statements() {
        return this instanceof Sql sql ? sql.statements() : MigrationCode.capture(((Opaque) this).body());
    }
}
