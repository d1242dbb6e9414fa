package dev.rung;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The migrations of a module, as the compiler understood them. The annotation processor writes the one implementation; the
 * runtime finds it with {@link java.util.ServiceLoader}. Not meant to be implemented by hand.
 */
public interface Registry {

    /**
     * The newest version that this build knows.
     *
     * @return the version of the last entry
     */
    long headVersion();

    /**
     * The short text that names the whole history up to {@link #headVersion()}: the fingerprint of the last entry.
     *
     * @return the fingerprint
     */
    String headFingerprint();

    /**
     * Every migration, by ascending version.
     *
     * @return the entries, at least one
     */
    List<Entry> entries();

    /**
     * Makes the migration itself, to run it as code. Only {@linkplain Entry#opaque() opaque} migrations are run so.
     *
     * @param version the version of an entry
     * @return a new instance of its class
     * @throws IllegalArgumentException when no entry has this version
     */
    Rung instantiate(long version);

    /**
     * The registry on the class path of the current thread's context class loader, as the compiler wrote it.
     *
     * @return the registry
     * @throws ConfigurationException when there is none, or more than one
     */
    static Registry find() {
        return Registries.find();
    }

    /**
     * The fingerprint of a history that is one migration longer: one short text that names all of it.
     *
     * @param before the fingerprint of the history so far, empty for none
     * @param version the version of the migration that is added
     * @param checksum its checksum
     * @return sixteen hexadecimal digits
     */
    static String fingerprint(String before, long version, String checksum) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var text = before + '\n' + version + '\n' + checksum;
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)), 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /**
     * One migration.
     *
     * @param version its place in the history
     * @param description what it does, in words
     * @param className the binary name of its class
     * @param transactional whether one transaction holds it
     * @param lockTimeout its own lock timeout as written, or an empty text
     * @param checksum the hash of its content, with the number of the algorithm in front
     * @param fingerprint the hash of the history up to and including it
     * @param opaque whether it runs as code, since its SQL is not known before it runs; else its SQL lies in
     *     {@code META-INF/rung/<version>_<class>.up.sql} and {@code .down.sql}
     * @param irreversible why it has no way down, or null when it has one
     * @param touches the objects that it reads or changes, as {@code schema.name}, or null when they are not known
     */
    record Entry(
            long version,
            String description,
            String className,
            boolean transactional,
            String lockTimeout,
            String checksum,
            String fingerprint,
            boolean opaque,
            @Nullable String irreversible,
            @Nullable Set<String> touches) {}
}
