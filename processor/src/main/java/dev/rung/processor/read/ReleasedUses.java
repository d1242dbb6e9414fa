package dev.rung.processor.read;

import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;

/** What the build that runs in production uses of the database, as a file beside the classes says it. */
public final class ReleasedUses {

    /** Where it lies in the class output. */
    public static final String FILE = "META-INF/rung/uses";

    private ReleasedUses() {}

    /**
     * Reads it.
     *
     * @param environment the compilation
     * @return its text, or nothing if there is no such file
     */
    public static Optional<String> read(ProcessingEnvironment environment) {
        return ClassOutput.text(environment, FILE);
    }
}
