package dev.rung.processor.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/** What an earlier compilation of this module wrote: the migrations that this one may not see. */
public final class EarlierResult {

    /** Where it lies in the class output. */
    public static final String FILE = "META-INF/rung/migrations.tsv";

    /** The name of that file, and of the one beside the SQL of each history with a name. */
    public static final String LIST = "migrations.tsv";

    private EarlierResult() {}

    /**
     * Reads the migrations that still exist.
     *
     * @param environment the compilation
     * @return what was stored of them
     * @throws IOException when the file holds something else; to go on would drop migrations from the registry
     */
    static List<StoredMigration> migrations(ProcessingEnvironment environment) throws IOException {
        var migrations = new ArrayList<StoredMigration>();
        for (var stored : all(environment)) {
            if (stillExists(environment, stored)) {
                migrations.add(stored);
            }
        }
        return migrations;
    }

    /**
     * The SQL that an earlier compilation stored of a migration.
     *
     * @param environment the compilation
     * @param stored the migration
     * @param direction {@code up} or {@code down}
     * @return the SQL, or nothing if there is none
     */
    public static Optional<String> sql(ProcessingEnvironment environment, StoredMigration stored, String direction) {
        return sql(environment, StandardLocation.CLASS_OUTPUT, stored, direction);
    }

    /**
     * The SQL of a migration of a library on the class path.
     *
     * @param environment the compilation
     * @param stored the migration
     * @param direction {@code up} or {@code down}
     * @return the SQL, or nothing if there is none
     */
    public static Optional<String> sqlOfLibrary(
            ProcessingEnvironment environment, StoredMigration stored, String direction) {
        return sql(environment, StandardLocation.CLASS_PATH, stored, direction);
    }

    private static Optional<String> sql(
            ProcessingEnvironment environment, StandardLocation where, StoredMigration stored, String direction) {
        try {
            var file = environment.getFiler().getResource(where, "", stored.path(direction));
            return Optional.of(file.getCharContent(true).toString());
        } catch (IOException | IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /**
     * What a migration of an earlier compilation does to the schema on its way up: what it declares, or else its SQL.
     *
     * @param environment the compilation
     * @param stored the migration
     * @return the SQL, or nothing if that is not known
     */
    public static Optional<String> upwards(ProcessingEnvironment environment, StoredMigration stored) {
        if (stored.effect() != null) {
            return Optional.of(stored.effect());
        }
        return stored.opaque() ? Optional.empty() : sql(environment, stored, "up");
    }

    private static StoredMigration parse(String line) throws IOException {
        try {
            return StoredMigration.parse(line);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new IOException("`%s` has a line that Rung did not write: `%s`".formatted(FILE, line), e);
        }
    }

    private static boolean stillExists(ProcessingEnvironment environment, StoredMigration stored) {
        var type = environment.getElementUtils().getTypeElement(stored.canonicalName());
        return type != null && type.getAnnotation(dev.rung.Migration.class) != null;
    }

    private static List<StoredMigration> all(ProcessingEnvironment environment) throws IOException {
        FileObject file;
        try {
            file = environment.getFiler().getResource(StandardLocation.CLASS_OUTPUT, "", FILE);
            file.getCharContent(true);
        } catch (IOException | IllegalArgumentException none) {
            return List.of();
        }
        return parse(file);
    }

    /** The migrations in a list that some compilation wrote. */
    static List<StoredMigration> parse(FileObject list) throws IOException {
        var migrations = new ArrayList<StoredMigration>();
        for (var line : list.getCharContent(true).toString().lines().toList()) {
            if (!line.startsWith("#")) {
                migrations.add(parse(line));
            }
        }
        return migrations;
    }
}
