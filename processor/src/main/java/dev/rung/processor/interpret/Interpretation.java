package dev.rung.processor.interpret;

import dev.rung.processor.read.Position;
import java.util.List;

/** What became of a method body. */
public sealed interface Interpretation {

    /**
     * The body is understood as a whole.
     *
     * @param sql what it executes, in order
     * @param forgotten where a statement is built and never executed
     */
    record Known(List<Sql> sql, List<Position> forgotten) implements Interpretation {}

    /**
     * The body depends on something that is not known at compile time, and has to run as code.
     *
     * @param position where that is
     * @param reason why, in words
     */
    record Opaque(Position position, String reason) implements Interpretation {}

    /**
     * One SQL text that is executed; it may hold several statements.
     *
     * @param text the SQL
     * @param position where the migration executes it
     */
    record Sql(String text, Position position) {}
}
