package dev.rung.processor.read;

import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;

/** The newest version that runs in production, as a file beside the classes says it. */
public final class ReleasedVersion {

    /** Where it lies in the class output. */
    public static final String FILE = "META-INF/rung/released";

    private ReleasedVersion() {}

    /**
     * Reads it.
     *
     * @param environment the compilation
     * @return its first line, or nothing if there is no such file
     */
    public static Optional<String> read(ProcessingEnvironment environment) {
        return ClassOutput.text(environment, FILE)
                .flatMap(text -> text.lines().findFirst())
                .map(String::strip);
    }
}
