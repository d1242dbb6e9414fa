package dev.rung.processor.generate;

import dev.rung.processor.read.EarlierResult;
import java.io.IOException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.tools.StandardLocation;

/**
 * The class file of a class that is about to be generated anew. Eclipse's batch compiler (ECJ 3.39 to 3.46, {@code BatchFilerImpl}) refuses to
 * write the source of a class that it finds on the class path, though that is what an earlier compilation made of the same source; it
 * is not to find it.
 */
final class EarlierClass {

    private EarlierClass() {}

    static void hide(Filer filer, String name) throws IOException {
        if (!filer.getClass().getSimpleName().equals("BatchFilerImpl")) {
            return;
        }
        var list = earlierList(filer);
        if (list.isPresent()) {
            var classes = list.get().resolve("../../..").normalize();
            Files.deleteIfExists(classes.resolve(name.replace('.', '/') + ".class"));
        }
    }

    private static Optional<Path> earlierList(Filer filer) {
        try {
            return Optional.of(Path.of(filer.getResource(StandardLocation.CLASS_OUTPUT, "", EarlierResult.FILE)
                    .toUri()));
        } catch (IOException | IllegalArgumentException | FileSystemNotFoundException none) {
            return Optional.empty();
        }
    }
}
