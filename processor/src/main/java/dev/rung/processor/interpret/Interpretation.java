package dev.rung.processor.interpret;

import dev.rung.processor.read.Position;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of a method body. */
public sealed interface Interpretation {

    /**
     * The body is understood as a whole.
     *
     * @param sql what it executes, in order
     * @param forgotten where a statement is built and never executed
     * @param dropped where something is asked of jOOQ that its open-source edition leaves out of the SQL without a word
     * @param detached where a statement is executed that no database is attached to
     */
    record Known(List<Sql> sql, List<Position> forgotten, List<Position> dropped, List<Position> detached)
            implements Interpretation {}

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
     * @param literal where the literal or text block stands that is this SQL, or null if it was put together
     */
    record Sql(String text, Position position, @Nullable Position literal) {

        /** SQL that was put together. */
        public Sql(String text, Position position) {
            this(text, position, null);
        }
    }
}
