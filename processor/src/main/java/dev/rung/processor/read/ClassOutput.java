package dev.rung.processor.read;

import java.io.IOException;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.StandardLocation;

/** What lies beside the classes that are being compiled. */
final class ClassOutput {

    private ClassOutput() {}

    /** The text of a file there, or nothing if there is no such file. */
    static Optional<String> text(ProcessingEnvironment environment, String path) {
        try {
            var file = environment.getFiler().getResource(StandardLocation.CLASS_OUTPUT, "", path);
            return Optional.of(file.getCharContent(true).toString());
        } catch (IOException | IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
