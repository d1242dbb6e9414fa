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
 * The class files of classes that are about to be generated anew. Eclipse's batch compiler (ECJ 3.39 to 3.46, {@code BatchFilerImpl})
 * refuses to write the source of a class that it finds on the class path, though that is what an earlier compilation made of the same
 * source; it is not to find it. Nor does it tell where a file stands that was written in the same compilation, so that this is asked
 * before anything is.
 */
final class EarlierClasses {

    private final Optional<Path> folder;

    private EarlierClasses(Optional<Path> folder) {
        this.folder = folder;
    }

    /** Looks where they are, before anything is written. */
    static EarlierClasses of(Filer filer) {
        boolean areInTheWay = filer.getClass().getSimpleName().equals("BatchFilerImpl");
        return new EarlierClasses(areInTheWay ? folder(filer) : Optional.empty());
    }

    void hide(String name) throws IOException {
        if (folder.isPresent()) {
            Files.deleteIfExists(folder.get().resolve(name.replace('.', '/') + ".class"));
        }
    }

    private static Optional<Path> folder(Filer filer) {
        try {
            var list = filer.getResource(StandardLocation.CLASS_OUTPUT, "", EarlierResult.FILE);
            return Optional.of(Path.of(list.toUri()).resolve("../../..").normalize());
        } catch (IOException | IllegalArgumentException | FileSystemNotFoundException none) {
            return Optional.empty();
        }
    }
}
