package dev.rung.cli;

import dev.rung.Environment;
import dev.rung.verify.ScratchDatabase;
import org.jspecify.annotations.Nullable;

/**
 * A database that has the schema that is wanted.
 *
 * @param environment how it is reached
 * @param scratch the same, if it was made for this and goes afterwards
 */
record Goal(Environment environment, @Nullable ScratchDatabase scratch) implements AutoCloseable {

    static Goal of(Environment environment) {
        return new Goal(environment, null);
    }

    static Goal of(ScratchDatabase scratch) {
        return new Goal(scratch.environment(), scratch);
    }

    @Override
    public void close() {
        if (scratch != null) {
            scratch.close();
        }
    }
}
