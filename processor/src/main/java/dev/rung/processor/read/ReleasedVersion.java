package dev.rung.processor.read;

import java.io.IOException;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.StandardLocation;

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
        try {
            var file = environment.getFiler().getResource(StandardLocation.CLASS_OUTPUT, "", FILE);
            return file.getCharContent(true).toString().lines().findFirst().map(String::strip);
        } catch (IOException | IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
