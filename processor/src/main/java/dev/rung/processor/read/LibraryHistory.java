package dev.rung.processor.read;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/**
 * A history that was compiled elsewhere and lies on the class path.
 *
 * @param place where its list lies
 * @param migrations its migrations
 */
record LibraryHistory(String place, List<StoredMigration> migrations) {

    /**
     * Finds the first on the class path, unless it is what an earlier compilation of this module left there.
     *
     * @param name the name of the history, empty for that of an application
     */
    static Optional<LibraryHistory> find(ProcessingEnvironment environment, String name) {
        var path = DeclaredHistory.folder(name) + EarlierResult.LIST;
        try {
            var file = environment.getFiler().getResource(StandardLocation.CLASS_PATH, "", path);
            if (isOwn(environment, file, path)) {
                return Optional.empty();
            }
            var migrations = EarlierResult.parse(file).stream()
                    .filter(migration -> migration.history().equals(name))
                    .toList();
            return migrations.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new LibraryHistory(file.toUri().toString(), migrations));
        } catch (IOException | IllegalArgumentException | UnsupportedOperationException none) {
            return Optional.empty();
        }
    }

    private static boolean isOwn(ProcessingEnvironment environment, FileObject file, String path) throws IOException {
        var own = environment.getFiler().getResource(StandardLocation.CLASS_OUTPUT, "", path);
        return own.toUri().normalize().equals(file.toUri().normalize());
    }
}
