package dev.rung.processor.replay.names;

import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.sql.catalog.Routine;
import java.util.List;

/** What the name and the arguments of a routine stand for. */
public sealed interface FoundRoutine {

    /**
     * One that a migration made.
     *
     * @param routine the routine
     */
    record Made(SchemaObject routine) implements FoundRoutine {}

    /**
     * One that PostgreSQL brings along.
     *
     * @param routine the routine
     */
    record BuiltIn(Routine routine) implements FoundRoutine {}

    /**
     * Several, of which one would have to be said: PostgreSQL refuses it (42725).
     *
     * @param routines those that migrations made
     */
    record Ambiguous(List<SchemaObject> routines) implements FoundRoutine {

        /** Copies the list. */
        public Ambiguous {
            routines = List.copyOf(routines);
        }
    }

    /** None. */
    record Missing() implements FoundRoutine {}

    /** That is not known, since one of the types in it is not. */
    record Unsure() implements FoundRoutine {}
}
