package dev.rung.spi;

import dev.rung.Rung;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashSet;
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
     * What the history is called, as {@link dev.rung.History} says.
     *
     * @return the name, empty for the history of the application itself
     */
    default String name() {
        return "";
    }

    /**
     * The history table, as {@link dev.rung.History} says.
     *
     * @return {@code name} or {@code schema.name}, or an empty text for the default
     */
    default String table() {
        return "";
    }

    /**
     * The histories whose tables this one uses, as {@link dev.rung.History} says.
     *
     * @return their names
     */
    default List<String> after() {
        return List.of();
    }

    /**
     * The registry of the application itself, which the current thread's context class loader finds, or that of Rung; if there is only
     * one at all, that one.
     *
     * @return the registry, as the compiler wrote it
     * @throws dev.rung.ConfigurationException when there is none, or nothing says which one is meant
     */
    static Registry find() {
        return Registries.ofThread().application();
    }

    /**
     * The registry of a history of this name, which the current thread's context class loader finds, or that of Rung.
     *
     * @param name the name, as {@link dev.rung.History} says; empty for that of the application itself
     * @return the registry, as the compiler wrote it
     * @throws dev.rung.ConfigurationException when there is none of this name
     */
    static Registry find(String name) {
        return Registries.ofThread().named(name);
    }

    /**
     * The registry of the application itself that a class loader finds; if there is only one at all, that one.
     *
     * @param loader the class loader of the migrations
     * @return the registry, as the compiler wrote it
     * @throws dev.rung.ConfigurationException when there is none, or nothing says which one is meant
     */
    static Registry find(ClassLoader loader) {
        return Registries.of(loader).application();
    }

    /**
     * The registries of the histories that this one comes after, and of those that they come after, in an order in which they can run.
     *
     * @return the registries; none for most histories
     * @throws dev.rung.ConfigurationException when one is not on the class path, or they come after each other
     */
    default List<Registry> foundations() {
        return after().isEmpty() ? List.of() : Registries.around(this).foundations(this);
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

    /** One migration. Made by a builder, so that what was compiled before a property was added still runs. */
    final class Entry {

        private final Builder built;

        private Entry(Builder built) {
            this.built = built;
        }

        /**
         * A migration to be described.
         *
         * @param version its place in the history
         * @param className the binary name of its class
         * @return a builder
         */
        public static Builder of(long version, String className) {
            return new Builder(version, className);
        }

        /** Its place in the history. */
        public long version() {
            return built.version;
        }

        /** The binary name of its class. */
        public String className() {
            return built.className;
        }

        /** What it does, in words. */
        public String description() {
            return built.description;
        }

        /** Whether one transaction holds it. */
        public boolean transactional() {
            return built.transactional;
        }

        /** Its own lock timeout as written, or an empty text. */
        public String lockTimeout() {
            return built.lockTimeout;
        }

        /** The hash of its content, with the number of the algorithm in front. */
        public String checksum() {
            return built.checksum;
        }

        /** The hash of the history up to and including it. */
        public String fingerprint() {
            return built.fingerprint;
        }

        /**
         * The hash of its compiled SQL, which lies in {@code META-INF/rung/<version>_<class>.up.sql} and {@code .down.sql}; null if it
         * runs as code.
         */
        public @Nullable String sqlHash() {
            return built.sqlHash;
        }

        /** Whether it runs as code, since its SQL is not known before it runs. */
        public boolean opaque() {
            return built.sqlHash == null;
        }

        /** Why it has no way down, or null when it has one. */
        public @Nullable String irreversible() {
            return built.irreversible;
        }

        /** The objects that it reads or changes, as {@code schema.name}, or null when they are not known. */
        public @Nullable Set<String> touches() {
            return built.touches;
        }

        private List<@Nullable Object> properties() {
            return Arrays.asList(
                    version(),
                    className(),
                    description(),
                    transactional(),
                    lockTimeout(),
                    checksum(),
                    fingerprint(),
                    sqlHash(),
                    irreversible(),
                    touches());
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Entry entry && properties().equals(entry.properties());
        }

        @Override
        public int hashCode() {
            return properties().hashCode();
        }

        @Override
        public String toString() {
            return "Entry" + properties();
        }
    }

    /** Describes one migration; generated code calls it. */
    final class Builder {

        private final long version;
        private final String className;
        private String description = "";
        private boolean transactional = true;
        private String lockTimeout = "";
        private String checksum = "";
        private String fingerprint = "";
        private @Nullable String sqlHash;
        private @Nullable String irreversible;
        private @Nullable Set<String> touches;

        private Builder(long version, String className) {
            this.version = version;
            this.className = className;
        }

        /** What it does, in words. */
        public Builder description(String text) {
            this.description = text;
            return this;
        }

        /** Says that it is not one transaction. */
        public Builder notTransactional() {
            this.transactional = false;
            return this;
        }

        /** Its own lock timeout, as written. */
        public Builder lockTimeout(String text) {
            this.lockTimeout = text;
            return this;
        }

        /** The hash of its content, and that of the history up to and including it. */
        public Builder content(String itsChecksum, String itsFingerprint) {
            this.checksum = itsChecksum;
            this.fingerprint = itsFingerprint;
            return this;
        }

        /** Says that its SQL was compiled, with its hash; else it runs as code. */
        public Builder sql(String hash) {
            this.sqlHash = hash;
            return this;
        }

        /** Says that it has no way down, and why. */
        public Builder irreversible(String reason) {
            this.irreversible = reason;
            return this;
        }

        /** The objects that it reads or changes, as {@code schema.name}; they are not known if this is not called. */
        public Builder touches(String... names) {
            this.touches = Collections.unmodifiableSet(new LinkedHashSet<>(List.of(names)));
            return this;
        }

        /** The migration. */
        public Entry build() {
            return new Entry(this);
        }
    }
}
