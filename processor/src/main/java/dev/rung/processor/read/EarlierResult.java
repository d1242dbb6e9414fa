package dev.rung.processor.read;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.StandardLocation;

/** What an earlier compilation of this module wrote: the migrations that this one may not see. */
public final class EarlierResult {

    /** Where it lies in the class output. */
    public static final String FILE = "META-INF/rung/migrations.tsv";

    private EarlierResult() {}

    /**
     * Reads the migrations that are not compiled now and still exist.
     *
     * @param environment the compilation
     * @param now the binary names of the classes that are compiled now
     * @return what was stored of the others
     */
    public static List<StoredMigration> others(ProcessingEnvironment environment, Set<String> now) {
        return lines(environment).stream()
                .map(StoredMigration::parse)
                .filter(stored -> !now.contains(stored.className()))
                .filter(stored -> stillExists(environment, stored))
                .toList();
    }

    private static boolean stillExists(ProcessingEnvironment environment, StoredMigration stored) {
        var type = environment.getElementUtils().getTypeElement(stored.canonicalName());
        return type != null && type.getAnnotation(dev.rung.Migration.class) != null;
    }

    private static List<String> lines(ProcessingEnvironment environment) {
        try {
            var file = environment.getFiler().getResource(StandardLocation.CLASS_OUTPUT, "", FILE);
            return file.getCharContent(true)
                    .toString()
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException | IllegalArgumentException none) {
            return List.of();
        }
    }
}
