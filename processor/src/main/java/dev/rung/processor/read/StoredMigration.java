package dev.rung.processor.read;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a registry holds of one migration, and what an earlier compilation wrote of it. A compilation that sees one of many
 * migrations takes the others from here.
 *
 * @param version the version
 * @param description the description
 * @param className the binary name
 * @param canonicalName the name as source code writes it
 * @param transactional whether one transaction holds it
 * @param lockTimeout the lock timeout as written, or an empty text
 * @param checksum the checksum
 * @param irreversible why it cannot be undone, or null if it can
 * @param opaque whether it runs as code, since its SQL is not known at compile time
 * @param touches the objects that it changes or needs, or null if they are not known
 * @param effect what it says that it does to the schema, or null if it does not say
 * @param fileChecksum the checksum of the source file that all this was read from
 * @param sqlHash the hash of its compiled SQL, or null if it runs as code
 * @param history the name of the history that it belongs to, empty for that of the application itself
 */
public record StoredMigration(
        long version,
        String description,
        String className,
        String canonicalName,
        boolean transactional,
        String lockTimeout,
        String checksum,
        @Nullable String irreversible,
        boolean opaque,
        @Nullable Set<String> touches,
        @Nullable String effect,
        String fileChecksum,
        @Nullable String sqlHash,
        String history) {

    private static final String NONE = "-";

    /**
     * What is stored of a migration that was just read.
     *
     * @param source the migration
     * @param checksum its checksum
     * @param opaque whether it runs as code
     * @param touches the objects that it changes or needs, or null if they are not known
     * @param history the name of its history
     */
    public static StoredMigration of(
            MigrationSource source, String checksum, boolean opaque, @Nullable Set<String> touches, String history) {
        return new StoredMigration(
                source.version(),
                source.description(),
                source.className(),
                source.canonicalName(),
                source.transactional(),
                source.lockTimeout(),
                checksum,
                source.form() == MigrationSource.Form.IRREVERSIBLE ? reason(source) : null,
                opaque,
                touches,
                source.effect() == null ? null : source.effect().sql(),
                source.fileChecksum(),
                null,
                history);
    }

    /** The same, with the hash of its compiled SQL. */
    public StoredMigration withSql(String hash) {
        return new StoredMigration(
                version,
                description,
                className,
                canonicalName,
                transactional,
                lockTimeout,
                checksum,
                irreversible,
                opaque,
                touches,
                effect,
                fileChecksum,
                hash,
                history);
    }

    private static String reason(MigrationSource source) {
        var reason = source.reason();
        return reason == null || reason.isBlank() ? "see reason() of " + source.canonicalName() : reason;
    }

    /** Where its SQL lies in the class output, if it is known. */
    public String path(String direction) {
        return path(history, version, className, direction);
    }

    /** Where the SQL of a migration lies in the class output: a name that people find, and the runtime. */
    public static String path(String history, long version, String className, String direction) {
        return DeclaredHistory.folder(history) + version + "_" + className.substring(className.lastIndexOf('.') + 1)
                + "." + direction + ".sql";
    }

    /** Where it lies in the class output what it does to a running system, if that is known. */
    public String effects() {
        return effects(history, version, className);
    }

    /** Where it lies in the class output what a migration does to a running system: a name that the runtime finds. */
    public static String effects(String history, long version, String className) {
        return DeclaredHistory.folder(history) + version + "_" + className.substring(className.lastIndexOf('.') + 1)
                + ".effects";
    }

    /** One line for a file. */
    public String line() {
        return String.join(
                "\t",
                String.valueOf(version),
                escaped(description),
                className,
                canonicalName,
                String.valueOf(transactional),
                escaped(lockTimeout),
                checksum,
                optional(irreversible),
                String.valueOf(opaque),
                optional(touches == null ? null : String.join("\n", new TreeSet<>(touches))),
                optional(effect),
                fileChecksum,
                optional(sqlHash),
                history);
    }

    /** Reads such a line. */
    public static StoredMigration parse(String line) {
        var parts = line.split("\t", -1);
        return new StoredMigration(
                Long.parseLong(parts[0]),
                unescaped(parts[1]),
                parts[2],
                parts[3],
                Boolean.parseBoolean(parts[4]),
                unescaped(parts[5]),
                parts[6],
                optionally(parts[7]),
                Boolean.parseBoolean(parts[8]),
                touches(optionally(parts[9])),
                optionally(parts[10]),
                parts[11],
                optionally(parts[12]),
                parts[13]);
    }

    private static String optional(@Nullable String text) {
        return text == null ? NONE : "+" + escaped(text);
    }

    private static @Nullable String optionally(String text) {
        return text.equals(NONE) ? null : unescaped(text.substring(1));
    }

    private static @Nullable Set<String> touches(@Nullable String text) {
        return text == null
                ? null
                : text.lines().filter(name -> !name.isEmpty()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    private static String unescaped(String text) {
        return text.translateEscapes();
    }
}
